package vn.sohoi.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All items of a plan, each under its parent, in the order of the document. */
record PlanTree(UUID planId, List<PlanItemView> items) {

    /** The items come in order of position; what leads up and down from them was looked up before. */
    static PlanTree of(UUID planId, List<PlanItem> items, Map<UUID, PlanItemRef> uppers, Map<UUID, Integer> counts) {
        Map<UUID, List<PlanItem>> byParent = new HashMap<>();
        items.forEach(item -> byParent.computeIfAbsent(item.parentId(), none -> new ArrayList<>())
                .add(item));
        return new PlanTree(planId, below(null, byParent, uppers, counts));
    }

    private static List<PlanItemView> below(
            UUID parent, Map<UUID, List<PlanItem>> byParent, Map<UUID, PlanItemRef> uppers, Map<UUID, Integer> counts) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(item -> PlanItemView.of(
                        item,
                        item.upperItemId() == null ? null : uppers.get(item.upperItemId()),
                        counts.getOrDefault(item.id(), 0),
                        below(item.id(), byParent, uppers, counts)))
                .toList();
    }
}
