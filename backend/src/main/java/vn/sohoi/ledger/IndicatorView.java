package vn.sohoi.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is counted, in which unit, and of what a ratio is made. */
record IndicatorView(
        String code,
        String name,
        String unitOfMeasure,
        Figure.Kind kind,
        @Schema(nullable = true) String numerator,
        @Schema(nullable = true) String denominator) {

    static IndicatorView of(Indicator indicator) {
        return new IndicatorView(
                indicator.code(),
                indicator.name(),
                indicator.unitOfMeasure(),
                indicator.kind(),
                indicator.numerator(),
                indicator.denominator());
    }
}
