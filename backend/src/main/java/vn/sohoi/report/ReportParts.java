package vn.sohoi.report;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohoi.ledger.PeriodView;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.org.UnitRef;

/** Which units owe a level their reports, and what has come from them. */
@ApplicationScoped
class ReportParts {

    private final ReportRepository reports;
    private final OrgUnits units;

    ReportParts(ReportRepository reports, OrgUnits units) {
        this.reports = reports;
        this.units = units;
    }

    /** Whether units of this kind report for the period: those it sets a deadline for. */
    static boolean owes(UnitRef unit, PeriodView period) {
        return period.deadlines().stream().anyMatch(deadline -> deadline.unitKind() == unit.kind());
    }

    /** The units directly below on the last day of the period, by name, each with its standing report. */
    List<PartRow> of(UUID unitId, PeriodView period) {
        var owing = units.under(unitId, period.dataTo()).stream()
                .filter(unit -> owes(unit, period))
                .toList();
        if (owing.isEmpty()) {
            return List.of();
        }
        Map<UUID, Report> come = reports
                .standing(owing.stream().map(UnitRef::id).toList(), period.id())
                .stream()
                .collect(toMap(Report::unitId, report -> report, ReportParts::accepted));
        return owing.stream()
                .map(unit -> {
                    var report = come.get(unit.id());
                    return report == null
                            ? new PartRow(unit.id(), null, null)
                            : new PartRow(unit.id(), report.id(), report.status());
                })
                .toList();
    }

    /** While a correction is being written, what was accepted stands. */
    private static Report accepted(Report one, Report other) {
        return one.status() == ReportStatus.ACCEPTED ? one : other;
    }
}
