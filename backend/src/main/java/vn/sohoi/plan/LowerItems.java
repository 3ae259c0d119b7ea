package vn.sohoi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.sohoi.platform.api.Problem;

/** What an amendment above does to the items that lead to it; callers have been let in. */
@ApplicationScoped
public class LowerItems {

    private final PlanItemRepository items;

    LowerItems(PlanItemRepository items) {
        this.items = items;
    }

    public List<LowerItem> leadingTo(Collection<UUID> upperItemIds) {
        return upperItemIds.isEmpty()
                ? List.of()
                : items.leadingTo(upperItemIds).stream()
                        .map(item -> new LowerItem(item.id(), item.planId(), item.upperItemId()))
                        .toList();
    }

    /** Marks the item with the version of the upper plan; null takes the mark off. */
    public void upperChanged(UUID itemId, Integer version) {
        items.findById(itemId).upperChanged(version);
    }

    /** Other words in a draft. */
    public void reword(UUID itemId, String text) {
        items.findById(itemId).reword(text);
    }

    /** Out of a draft, unless something stands below it. */
    public void takeOut(UUID itemId) {
        if (items.hasBelow(itemId)) {
            throw new Problem.Conflict("plan-item-above-others");
        }
        items.findById(itemId).remove(0);
    }
}
