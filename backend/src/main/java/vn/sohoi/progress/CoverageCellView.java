package vn.sohoi.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitRef;
import vn.sohoi.plan.PlanItemRef;
import vn.sohoi.plan.PlanStatus;

/** A cell of the matrix opened: the unit's own items, and the latest of its activities and of those below it. */
record CoverageCellView(
        UUID planId,
        LocalDate asOf,
        UnitRef unit,
        PlanItemRef item,
        Progress progress,
        List<Item> items,
        List<Held> activities) {

    @Schema(name = "CoverageItem")
    record Item(
            UUID itemId,
            UUID planId,
            UnitRef unit,
            String path,
            String text,
            PlanStatus planStatus,
            @Schema(nullable = true) LocalDate dueOn,
            @Schema(nullable = true) LocalDate doneOn) {}

    @Schema(name = "CoverageActivity")
    record Held(
            UUID activityId,
            UnitRef unit,
            UUID planItemId,
            String title,
            LocalDate heldOn,
            @Schema(nullable = true) Integer attendances,
            @Schema(nullable = true) String result) {}
}
