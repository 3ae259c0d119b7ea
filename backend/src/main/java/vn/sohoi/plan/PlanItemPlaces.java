package vn.sohoi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings the items of a plan to where a new version has them. */
@ApplicationScoped
class PlanItemPlaces {

    private final PlanItemRepository items;
    private final EntityManager database;

    PlanItemPlaces(PlanItemRepository items, EntityManager database) {
        this.items = items;
        this.database = database;
    }

    /** Two items may change places, so whoever moves steps aside before anybody takes the place. */
    void replace(UUID planId, int number, List<PlacedItem> next) {
        var known = items.ofPlan(planId).stream()
                .collect(Collectors.toMap(PlanItem::id, Function.identity(), (a, b) -> a, HashMap::new));
        var levels = levels(next);
        for (var at = 0; at < next.size(); at++) {
            var item = known.remove(next.get(at).itemId());
            if (item != null) {
                item.stepAside(next.get(at), at + 1);
            }
        }
        known.values().forEach(item -> item.remove(number));
        database.flush();
        for (var at = 0; at < next.size(); at++) {
            var placed = next.get(at);
            var item = items.findById(placed.itemId());
            if (item == null) {
                add(planId, placed, at + 1, levels.get(placed.itemId()));
            } else {
                item.place(placed, at + 1, levels.get(placed.itemId()));
            }
        }
        database.flush();
    }

    private static Map<UUID, Integer> levels(List<PlacedItem> next) {
        var levels = new HashMap<UUID, Integer>();
        next.forEach(item ->
                levels.put(item.itemId(), item.parentItemId() == null ? 1 : levels.get(item.parentItemId()) + 1));
        return levels;
    }

    /** The id was given when the amendment was drafted and is kept, which persisting would not do. */
    private void add(UUID planId, PlacedItem placed, int position, int level) {
        database.createNativeQuery("""
                        insert into plan_item
                            (id, version, plan_id, parent_id, position, path, marker, level, kind, text, doubts, origin)
                        values (:id, 0, :plan, cast(:parent as uuid), :position, :path, cast(:marker as text), :level,
                            :kind, :text, '[]', 'TEXT')""")
                .setParameter("id", placed.itemId())
                .setParameter("plan", planId)
                .setParameter(
                        "parent",
                        placed.parentItemId() == null
                                ? null
                                : placed.parentItemId().toString())
                .setParameter("position", position)
                .setParameter("path", placed.path())
                .setParameter("marker", placed.marker())
                .setParameter("level", level)
                .setParameter("kind", placed.kind().name())
                .setParameter("text", placed.text())
                .executeUpdate();
    }
}
