package vn.sohoi.report;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.ledger.Figure;

/** A figure of a report; {@code GET /figures/{id}/sources} opens it. */
public record ReportFigureView(
        UUID id,
        String indicator,
        String name,
        String unitOfMeasure,
        Figure.Kind kind,
        @Schema(nullable = true) BigDecimal value,
        Figure.Status status,
        @Schema(nullable = true) BigDecimal numerator,
        @Schema(nullable = true) BigDecimal denominator) {}
