package vn.sohoi.plan.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One item of the plan. The path is unique in the document and follows the document's own numbering. */
public record ReadItem(
        String path,
        @Schema(nullable = true) String marker,
        int level,
        ItemKind kind,
        String text,
        List<Doubt> doubts,
        List<ReadItem> children) {

    /** Whoever sends an item back may leave a list out. */
    public ReadItem {
        doubts = doubts == null ? List.of() : doubts;
        children = children == null ? List.of() : children;
    }
}
