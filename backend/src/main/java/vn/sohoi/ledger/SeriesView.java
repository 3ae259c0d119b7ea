package vn.sohoi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitRef;

/** Every indicator of a unit and all below it between two days; children are there when asked for. */
record SeriesView(
        UnitRef unit,
        LocalDate from,
        LocalDate to,
        @Schema(nullable = true) LocalDate restatedTo,
        List<FigureView> figures,
        List<PartView> children) {

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
