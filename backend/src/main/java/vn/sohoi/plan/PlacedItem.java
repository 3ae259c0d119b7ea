package vn.sohoi.plan;

import java.util.UUID;
import vn.sohoi.plan.reading.ItemKind;

/** An item at its place in one version of a plan; the id is the same in all versions. Lists are in document order. */
public record PlacedItem(UUID itemId, UUID parentItemId, String path, String marker, ItemKind kind, String text) {

    public PlacedItem saying(String words) {
        return new PlacedItem(itemId, parentItemId, path, marker, kind, words);
    }
}
