package vn.sohoi.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.sohoi.ledger.Periods;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.security.Actor;

/** What other features may ask of reports. */
@ApplicationScoped
public class Reports {

    private final ReportRepository reports;
    private final ReportViews views;
    private final Periods periods;

    Reports(ReportRepository reports, ReportViews views, Periods periods) {
        this.reports = reports;
        this.views = views;
        this.periods = periods;
    }

    /** The report if the actor may read it; otherwise it is not there. Names no steps. */
    public ReportView requireReadable(UUID id, Actor actor) {
        return views.report(reports.require(id, actor, ReportAction.READ), List.of());
    }

    /** The report as it stands, for who reacts to its events. */
    public ReportView standing(UUID id) {
        return views.report(reports.findById(id), List.of());
    }

    /** Accepted reports of exactly the units at these paths, newest first; {@code period} is a code or null. */
    public Page<AcceptedReport> accepted(Collection<String> unitPaths, String period, PageQuery paging) {
        var of = period == null ? null : periods.known(period, "period").id();
        return views.accepted(reports.accepted(unitPaths, of, paging));
    }

    /** An accepted report of exactly one of the units at these paths; anything else is not there. */
    public ReportView requireAccepted(UUID id, Collection<String> unitPaths) {
        return reports.findByIdOptional(id)
                .filter(report -> report.status() == ReportStatus.ACCEPTED)
                .filter(report -> reports.isOf(report, unitPaths))
                .map(report -> views.report(report, List.of()))
                .orElseThrow(() -> new Problem.NotFound("report", id));
    }
}
