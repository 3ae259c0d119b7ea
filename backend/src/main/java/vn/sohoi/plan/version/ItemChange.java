package vn.sohoi.plan.version;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to one item; an unchanged one has no kind. {@code words} tells an edited text word by word. */
record ItemChange(
        UUID itemId,
        Set<ChangeKind> kinds,
        @Schema(nullable = true) ItemPlace before,
        @Schema(nullable = true) ItemPlace after,
        List<WordRun> words) {

    boolean is(ChangeKind kind) {
        return kinds.contains(kind);
    }
}
