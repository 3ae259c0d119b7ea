package vn.sohoi.plan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a unit answered the plan above: of the items addressed to it, how many it took over, said not to apply, and has
 * yet to answer. A heading is answered when something below it is.
 */
record ConcretisationBalance(
        @Schema(nullable = true) UUID upperPlanId,
        int addressed,
        int takenOver,
        int exempted,
        int remaining,
        List<PlanItemRef> remainingItems) {

    static final ConcretisationBalance NONE = new ConcretisationBalance(null, 0, 0, 0, 0, List.of());
}
