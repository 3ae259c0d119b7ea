package vn.sohoi.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days asked for, the last included. */
record Span(LocalDate from, LocalDate to) {

    /** How far apart the points of a series are. */
    @Schema(name = "SeriesStep")
    enum Step {
        MONTH(1),
        QUARTER(3),
        HALF_YEAR(6),
        YEAR(12);

        private final int months;

        Step(int months) {
            this.months = months;
        }
    }

    /** Cut where the calendar's months, quarters, half-years or years end; the first and last may be shorter. */
    List<Span> cut(Step step) {
        var spans = new ArrayList<Span>();
        for (var day = from; !day.isAfter(to); ) {
            var first = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % step.months);
            var last = first.plusMonths(step.months).minusDays(1);
            spans.add(new Span(day, last.isAfter(to) ? to : last));
            day = last.plusDays(1);
        }
        return spans;
    }
}
