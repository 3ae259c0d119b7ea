package vn.sohoi.plan.version;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.plan.reading.ItemKind;

/** An item of a version with what is below it. Without an id it is a new one; with an id it is the same as before. */
record VersionItem(
        @Schema(nullable = true) UUID itemId,
        String path,
        @Schema(nullable = true) String marker,
        @NotNull ItemKind kind,
        String text,
        @Schema(nullable = true) List<VersionItem> children) {

    VersionItem {
        children = children == null ? List.of() : children;
    }
}
