package vn.sohoi.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An indicator's answer; {@code entries} counts the live entries behind it. Nothing recorded is NOT_REPORTED, never 0;
 * nothing to divide by is NOT_APPLICABLE.
 */
public record Figure(
        String indicator,
        String name,
        String nameEn,
        String unitOfMeasure,
        Kind kind,
        BigDecimal value,
        Status status,
        BigDecimal numerator,
        BigDecimal denominator,
        long entries) {

    /** How an indicator adds up: over days, over units as last counted, or as a share of two others. */
    @Schema(name = "FigureKind")
    public enum Kind {
        FLOW,
        STOCK,
        RATIO
    }

    @Schema(name = "FigureStatus")
    public enum Status {
        REPORTED,
        NOT_REPORTED,
        NOT_APPLICABLE
    }

    static Figure sum(Indicator of, Sum sum) {
        return figure(of, sum.value(), sum.entries() == 0 ? Status.NOT_REPORTED : Status.REPORTED, Sum.NONE, Sum.NONE)
                .counting(sum.entries());
    }

    static Figure percent(Indicator of, Sum over, Sum under) {
        var entries = over.entries() + under.entries();
        if (over.entries() == 0 || under.entries() == 0) {
            return figure(of, null, Status.NOT_REPORTED, over, under).counting(entries);
        }
        if (under.value().signum() == 0) {
            return figure(of, null, Status.NOT_APPLICABLE, over, under).counting(entries);
        }
        var percent = over.value().movePointRight(2).divide(under.value(), 2, RoundingMode.HALF_UP);
        return figure(of, percent, Status.REPORTED, over, under).counting(entries);
    }

    private static Figure figure(Indicator of, BigDecimal value, Status status, Sum over, Sum under) {
        return new Figure(
                of.code(),
                of.name(),
                of.nameEn(),
                of.unitOfMeasure(),
                of.kind(),
                value,
                status,
                over.value(),
                under.value(),
                0);
    }

    private Figure counting(long live) {
        return new Figure(indicator, name, nameEn, unitOfMeasure, kind, value, status, numerator, denominator, live);
    }

    /** A sum and how many live entries it stands on; without any entry there is no value. */
    record Sum(BigDecimal value, long entries) {

        static final Sum NONE = new Sum(null, 0);
    }
}
