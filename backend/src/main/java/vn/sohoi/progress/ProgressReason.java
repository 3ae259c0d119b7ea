package vn.sohoi.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fact that makes the state what it is. */
@Schema(name = "ProgressReason")
enum ProgressReason {
    /** Somebody entered the day on which it was done. */
    DONE,
    /** An activity says what came of it. */
    RESULT_WRITTEN,
    /** Activities were held, none says what came of it. */
    ACTIVITY_HELD,
    IN_ISSUED_PLAN,
    IN_DRAFT,
    /** The unit said, with its reason, that it does not apply. */
    EXEMPTED,
    NOTHING_YET
}
