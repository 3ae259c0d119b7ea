package vn.sohoi.progress;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far an item is at a unit: a state, why, and what was counted. The one place that decides it; there is no
 * percentage, because nothing in a plan says what a whole would be. What was done speaks before what was said.
 */
record Progress(
        ProgressState state,
        ProgressReason reason,
        long items,
        long activities,
        long attendances,
        long results,
        @Schema(nullable = true) LocalDate doneOn,
        @Schema(nullable = true) String exemption) {

    static Progress of(Facts facts) {
        var reason = reason(facts);
        return new Progress(
                state(reason),
                reason,
                facts.items(),
                facts.activities(),
                facts.attendances(),
                facts.results(),
                facts.doneOn(),
                facts.exemption());
    }

    static ProgressReason reason(Facts facts) {
        if (facts.doneOn() != null) {
            return ProgressReason.DONE;
        }
        if (facts.results() > 0) {
            return ProgressReason.RESULT_WRITTEN;
        }
        if (facts.activities() > 0) {
            return ProgressReason.ACTIVITY_HELD;
        }
        if (facts.issuedItems() > 0) {
            return ProgressReason.IN_ISSUED_PLAN;
        }
        if (facts.items() > 0) {
            return ProgressReason.IN_DRAFT;
        }
        return facts.exemption() == null ? ProgressReason.NOTHING_YET : ProgressReason.EXEMPTED;
    }

    static ProgressState state(ProgressReason reason) {
        return switch (reason) {
            case DONE, RESULT_WRITTEN -> ProgressState.HAS_RESULT;
            case ACTIVITY_HELD -> ProgressState.IN_PROGRESS;
            case IN_ISSUED_PLAN, IN_DRAFT -> ProgressState.PLANNED;
            case EXEMPTED -> ProgressState.NOT_APPLICABLE;
            case NOTHING_YET -> ProgressState.NOT_CONCRETISED;
        };
    }
}
