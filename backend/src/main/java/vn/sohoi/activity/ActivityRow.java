package vn.sohoi.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitRef;
import vn.sohoi.people.OfficerRef;
import vn.sohoi.plan.PlanItemRef;

/** An activity in a list. */
record ActivityRow(
        UUID id,
        UnitRef unit,
        @Schema(nullable = true) PlanItemRef planItem,
        ActivityKind kind,
        String title,
        LocalDate heldOn,
        @Schema(nullable = true) String place,
        @Schema(nullable = true) Integer attendances,
        @Schema(nullable = true) Integer women,
        @Schema(nullable = true) Integer newMembers,
        Activity.Status status,
        long evidenceCount,
        OfficerRef recordedBy) {

    static ActivityRow of(Activity activity, UnitRef unit, PlanItemRef planItem, OfficerRef recordedBy, long evidence) {
        return new ActivityRow(
                activity.id(),
                unit,
                planItem,
                activity.kind(),
                activity.title(),
                activity.heldOn(),
                activity.place(),
                activity.attendances(),
                activity.women(),
                activity.newMembers(),
                activity.status(),
                evidence,
                recordedBy);
    }
}
