package vn.sohoi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import vn.sohoi.org.ReorganisationEffects;

/** Names the reports that are not accepted yet at units that would close. */
@ApplicationScoped
class ReorganisedReports {

    private final ReportRepository reports;

    ReorganisedReports(ReportRepository reports) {
        this.reports = reports;
    }

    void name(@Observes ReorganisationEffects effects) {
        reports.list("status in ?1 and unitId in ?2", ReportStatus.OPEN, List.copyOf(effects.closing()))
                .forEach(report -> effects.add("report", report.id(), report.unitId(), report.title()));
    }
}
