package vn.sohoi.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.ledger.Figure;
import vn.sohoi.ledger.LedgerEntryView;
import vn.sohoi.org.UnitRef;
import vn.sohoi.platform.api.Page;

/**
 * A figure opened at a unit: the figure there, the units directly below it, and the records it is made of. The
 * {@code trail} leads from the report's unit to this one.
 */
record FigureSources(
        ReportFigureView figure,
        UUID reportId,
        UnitRef unit,
        List<UnitRef> trail,
        @Schema(nullable = true) BigDecimal value,
        @Schema(nullable = true) BigDecimal numerator,
        @Schema(nullable = true) BigDecimal denominator,
        Figure.Status status,
        List<ChildFigure> children,
        Page<LedgerEntryView> entries) {

    /** The same figure of a unit below; {@code entries} counts the records behind it. */
    record ChildFigure(
            UnitRef unit,
            @Schema(nullable = true) BigDecimal value,
            @Schema(nullable = true) BigDecimal numerator,
            @Schema(nullable = true) BigDecimal denominator,
            Figure.Status status,
            long entries) {

        static ChildFigure of(UnitRef unit, Figure figure) {
            return new ChildFigure(
                    unit, figure.value(), figure.numerator(), figure.denominator(), figure.status(), figure.entries());
        }
    }
}
