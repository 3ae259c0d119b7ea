package vn.sohoi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitBreak;
import vn.sohoi.org.UnitBreaks.Life;
import vn.sohoi.org.UnitRef;

/**
 * Every indicator of a unit and all below it between two days; children and points are there when asked for. The breaks
 * tell on which of these days something else begins to be counted, whatever the reading.
 */
record SeriesView(
        UnitRef unit,
        LocalDate from,
        LocalDate to,
        @Schema(nullable = true) LocalDate restatedTo,
        List<FigureView> figures,
        List<PartView> children,
        List<Point> points,
        Breaks breaks) {

    /** The days of one step; {@code standing} is that of the unit on the last of them. */
    @Schema(name = "SeriesPoint")
    record Point(LocalDate from, LocalDate to, Standing standing, List<FigureView> figures) {}

    /** A unit that is not there has figures all the same: what belongs to it, until somebody else has counted it. */
    @Schema(name = "SeriesStanding")
    enum Standing {
        NOT_YET,
        OPEN,
        CLOSED;

        static Standing of(Life life, Span span) {
            return life.endedBy(span.to()) ? CLOSED : life.begunBy(span.to()) ? OPEN : NOT_YET;
        }
    }

    @Schema(name = "SeriesBreaks")
    record Breaks(List<UnitBreak> units, List<CriteriaBreak> criteria) {}

    /** From this day these indicators are counted by other rules. */
    @Schema(name = "SeriesCriteriaBreak")
    record CriteriaBreak(LocalDate day, List<String> indicators) {}

    record PartView(UnitRef unit, List<FigureView> figures) {}

    record FigureView(
            String indicator,
            String name,
            String unitOfMeasure,
            Figure.Kind kind,
            @Schema(nullable = true) BigDecimal value,
            Figure.Status status,
            @Schema(nullable = true) BigDecimal numerator,
            @Schema(nullable = true) BigDecimal denominator) {

        static List<FigureView> of(List<Figure> figures) {
            return figures.stream()
                    .map(f -> new FigureView(
                            f.indicator(),
                            f.name(),
                            f.unitOfMeasure(),
                            f.kind(),
                            f.value(),
                            f.status(),
                            f.numerator(),
                            f.denominator()))
                    .toList();
        }
    }
}
