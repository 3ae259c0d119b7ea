package vn.sohoi.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitRef;
import vn.sohoi.plan.Audience;

/**
 * Units × items of a plan, a page of units at a time. {@code totals} are there when {@code count} was asked for and are
 * of all the units, not of the page.
 */
record CoverageView(
        UUID planId,
        LocalDate asOf,
        List<Column> columns,
        List<Row> items,
        @Schema(nullable = true) String next,
        @Schema(nullable = true) Long count,
        @Schema(nullable = true) List<Total> totals) {

    /** An item that lower units answer. */
    @Schema(name = "CoverageColumn")
    record Column(
            UUID itemId,
            String path,
            @Schema(nullable = true) String marker,
            String text,
            Audience audience) {}

    /** A unit; {@code formerly} are those it stands for since they closed. */
    @Schema(name = "CoverageRow")
    record Row(UnitRef unit, List<UnitRef> formerly, StateCounts counts, List<Cell> cells) {}

    /** How far an item is at a unit; an item not addressed to the unit has no cell unless it did something for it. */
    @Schema(name = "CoverageCell")
    record Cell(UUID itemId, ProgressState state, ProgressReason reason, long activities, long attendances) {

        static Cell of(UUID itemId, Facts facts) {
            var reason = Progress.reason(facts);
            return new Cell(itemId, Progress.state(reason), reason, facts.activities(), facts.attendances());
        }
    }

    @Schema(name = "CoverageTotal")
    record Total(UUID itemId, StateCounts units) {}
}
