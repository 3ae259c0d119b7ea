package vn.sohoi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import vn.sohoi.ledger.Periods;
import vn.sohoi.org.ReorganisationDependents;
import vn.sohoi.org.ReorganisationEffects;

/** What a reorganisation means for reports: those that heirs carry on, and those made since for more than before. */
@ApplicationScoped
class ReorganisedReports {

    /** Their figures stand by value, with those of the units that were taken over. */
    private static final Set<ReportStatus> PINNED = Set.of(ReportStatus.SUBMITTED, ReportStatus.ACCEPTED);

    private final ReportRepository reports;
    private final Periods periods;

    ReorganisedReports(ReportRepository reports, Periods periods) {
        this.reports = reports;
        this.periods = periods;
    }

    void name(@Observes ReorganisationEffects effects) {
        reports.list("status in ?1 and unitId in ?2", ReportStatus.OPEN, List.copyOf(effects.closing()))
                .forEach(report -> effects.add("report", report.id(), report.unitId(), report.title()));
    }

    void stand(@Observes ReorganisationDependents asked) {
        var since = reports.list("status in ?1 and unitId in ?2", PINNED, List.copyOf(asked.enlarged())).stream()
                .filter(report -> !periods.require(report.periodId()).dataTo().isBefore(asked.effectiveOn()));
        asked.add("report", since.count());
    }
}
