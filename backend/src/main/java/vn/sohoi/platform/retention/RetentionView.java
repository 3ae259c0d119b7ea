package vn.sohoi.platform.retention;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every kind of data that is not kept for ever. */
record RetentionView(List<Kind> kinds) {

    /** How many days it is kept and why; {@code letGo} is how much was let go of just now. */
    @Schema(name = "RetentionKind")
    record Kind(String kind, int keepDays, String basis, int letGo) {

        static Kind of(RetentionRule rule, int letGo) {
            return new Kind(rule.kind(), rule.keepDays(), rule.basis(), letGo);
        }
    }
}
