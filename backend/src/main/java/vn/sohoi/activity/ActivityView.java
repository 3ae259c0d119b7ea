package vn.sohoi.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitRef;
import vn.sohoi.people.OfficerRef;
import vn.sohoi.plan.PlanItemRef;
import vn.sohoi.platform.api.Versioned;

/** An activity with all that was written down about it. */
record ActivityView(
        UUID id,
        long version,
        UnitRef unit,
        @Schema(nullable = true) PlanItemRef planItem,
        ActivityKind kind,
        String title,
        LocalDate heldOn,
        @Schema(nullable = true) String place,
        @Schema(nullable = true) Integer attendances,
        @Schema(nullable = true) Integer women,
        @Schema(nullable = true) Integer ethnicMinority,
        @Schema(nullable = true) Integer newMembers,
        @Schema(nullable = true) String result,
        Activity.Status status,
        OfficerRef recordedBy,
        Instant recordedAt,
        List<EvidenceView> evidence,
        List<Step> allowed)
        implements Versioned {

    @Schema(name = "ActivityStep")
    enum Step {
        EDIT,
        CANCELLATION,
        EVIDENCE
    }

    static ActivityView of(
            Activity activity,
            UnitRef unit,
            PlanItemRef planItem,
            OfficerRef recordedBy,
            List<EvidenceView> evidence,
            boolean mayWrite) {
        return new ActivityView(
                activity.id(),
                activity.version(),
                unit,
                planItem,
                activity.kind(),
                activity.title(),
                activity.heldOn(),
                activity.place(),
                activity.attendances(),
                activity.women(),
                activity.ethnicMinority(),
                activity.newMembers(),
                activity.result(),
                activity.status(),
                recordedBy,
                activity.recordedAt(),
                evidence,
                mayWrite && activity.done() ? List.of(Step.values()) : List.of());
    }
}
