package vn.sohoi.partner;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.ledger.PeriodView;
import vn.sohoi.org.UnitRef;
import vn.sohoi.report.FigureText;
import vn.sohoi.report.ReportFigureView;
import vn.sohoi.report.ReportView;

/**
 * An accepted report as a partner reads it: no officer, no history, no way into the records. {@code missing} names
 * the units whose own report was not accepted when this one was submitted.
 */
record PartnerReport(
        UUID id,
        int edition,
        PartnerUnit unit,
        PartnerPeriod period,
        String title,
        Instant acceptedAt,
        List<PartnerSection> sections,
        List<PartnerFigure> figures,
        List<PartnerUnit> missing) {

    record PartnerUnit(UUID id, @Schema(nullable = true) String code, String name) {

        static PartnerUnit of(UnitRef unit) {
            return new PartnerUnit(unit.id(), unit.code(), unit.name());
        }
    }

    record PartnerPeriod(String code, String name, LocalDate from, LocalDate to) {

        static PartnerPeriod of(PeriodView period) {
            return new PartnerPeriod(period.code(), period.name(), period.dataFrom(), period.dataTo());
        }
    }

    record PartnerSection(String marker, String heading, String text) {}

    record PartnerFigure(
            String indicator,
            String name,
            String unitOfMeasure,
            @Schema(nullable = true) BigDecimal value,
            String status,
            @Schema(nullable = true) BigDecimal numerator,
            @Schema(nullable = true) BigDecimal denominator) {

        static PartnerFigure of(ReportFigureView figure) {
            return new PartnerFigure(
                    figure.indicator(),
                    figure.name(),
                    figure.unitOfMeasure(),
                    figure.value(),
                    figure.status().name(),
                    figure.numerator(),
                    figure.denominator());
        }
    }

    static PartnerReport of(ReportView report) {
        return new PartnerReport(
                report.id(),
                report.edition(),
                PartnerUnit.of(report.unit()),
                PartnerPeriod.of(report.period()),
                report.title(),
                report.acceptedAt(),
                report.sections().stream()
                        .map(s ->
                                new PartnerSection(s.marker(), s.heading(), FigureText.in(s.text(), report.figures())))
                        .toList(),
                report.figures().stream().map(PartnerFigure::of).toList(),
                report.missing().stream().map(PartnerUnit::of).toList());
    }
}
