package vn.sohoi.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitRef;
import vn.sohoi.people.OfficerRef;
import vn.sohoi.plan.PlanRef;
import vn.sohoi.platform.api.Versioned;

/** A demanded plan; the linked one is named to everybody who sees the demand, its text is read by its own rules. */
record RequiredPlanView(
        UUID id,
        long version,
        UUID planItemId,
        UnitRef unit,
        String title,
        @Schema(nullable = true) LocalDate dueOn,
        RequiredPlanState state,
        @Schema(nullable = true) PlanRef plan,
        OfficerRef demandedBy,
        Instant demandedAt,
        List<Step> allowed)
        implements Versioned {

    @Schema(name = "RequiredPlanStep")
    enum Step {
        FULFILMENT,
        REMOVAL
    }
}
