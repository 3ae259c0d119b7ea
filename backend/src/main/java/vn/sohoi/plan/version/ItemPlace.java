package vn.sohoi.plan.version;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.plan.PlacedItem;
import vn.sohoi.plan.reading.ItemKind;

/** An item in one version; {@code rank} is its place among its siblings, from 0. */
record ItemPlace(
        @Schema(nullable = true) UUID parentItemId,
        int rank,
        String path,
        @Schema(nullable = true) String marker,
        ItemKind kind,
        String text) {

    static ItemPlace of(PlacedItem item, int rank) {
        return new ItemPlace(item.parentItemId(), rank, item.path(), item.marker(), item.kind(), item.text());
    }

    PlacedItem placed(UUID itemId) {
        return new PlacedItem(itemId, parentItemId, path, marker, kind, text);
    }
}
