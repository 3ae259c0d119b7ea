package vn.sohoi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.plan.reading.ReadItem;
import vn.sohoi.platform.security.Actor;

/** Plans for whoever puts them on paper. */
@ApplicationScoped
public class PlanPapers {

    private final PlanRepository plans;
    private final PlanItemRepository items;
    private final OrgUnits units;

    PlanPapers(PlanRepository plans, PlanItemRepository items, OrgUnits units) {
        this.plans = plans;
        this.items = items;
        this.units = units;
    }

    public PlanPaper requireReadable(UUID id, Actor actor) {
        var plan = plans.require(id, actor, PlanAction.READ);
        Map<UUID, List<PlanItem>> below = new HashMap<>();
        items.ofPlan(id)
                .forEach(item -> below.computeIfAbsent(item.parentId(), none -> new ArrayList<>())
                        .add(item));
        var issued = plan.issuedAt() != null;
        return new PlanPaper(
                units.ref(plan.unitId()),
                plan.document(),
                tree(null, below),
                !issued,
                issued ? plan.issuedAt() : plan.createdAt());
    }

    private static List<ReadItem> tree(UUID parent, Map<UUID, List<PlanItem>> below) {
        return below.getOrDefault(parent, List.of()).stream()
                .map(item -> new ReadItem(
                        item.path(),
                        item.marker(),
                        item.level(),
                        item.kind(),
                        item.text(),
                        List.of(),
                        tree(item.id(), below)))
                .toList();
    }
}
