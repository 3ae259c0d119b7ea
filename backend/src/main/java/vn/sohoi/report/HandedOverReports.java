package vn.sohoi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.sohoi.people.GoesOver;

/** Counts the reports of a unit that are not accepted yet. */
@ApplicationScoped
class HandedOverReports {

    private final ReportRepository reports;

    HandedOverReports(ReportRepository reports) {
        this.reports = reports;
    }

    void count(@Observes GoesOver work) {
        work.add("report", reports.count("status in ?1 and unitId = ?2", ReportStatus.OPEN, work.unit()));
    }
}
