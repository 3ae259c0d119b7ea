package vn.sohoi.partner;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.sohoi.document.DocumentFile;
import vn.sohoi.document.ReportDocuments;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.events.RestrictedRead;
import vn.sohoi.platform.security.CurrentActor;
import vn.sohoi.platform.security.Role;
import vn.sohoi.report.Reports;

/** What a partner may read: accepted reports of exactly the units it was given an office at. */
@UseCases
class PartnerService {

    private static final Set<Role> PARTNERS = EnumSet.of(Role.PARTNER);

    private final Reports reports;
    private final ReportDocuments documents;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    PartnerService(
            Reports reports, ReportDocuments documents, CurrentActor current, Event<DomainEvent> events, Clock clock) {
        this.reports = reports;
        this.documents = documents;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    Page<PartnerReportRow> reports(PartnerReportSearch search, PageQuery paging) {
        return reports.accepted(unitPaths(), search.period(), paging).map(PartnerReportRow::of);
    }

    PartnerReport report(UUID id) {
        var report = PartnerReport.of(reports.requireAccepted(id, unitPaths()));
        given(id, "report");
        return report;
    }

    DocumentFile document(UUID id) {
        var file = documents.of(reports.requireAccepted(id, unitPaths()));
        given(id, "report document");
        return file;
    }

    /** What leaves the Union is written down. */
    private void given(UUID report, String what) {
        events.fire(new RestrictedRead(report, current.get().id(), clock.instant(), what));
    }

    private Set<String> unitPaths() {
        var paths = current.get().reach(PARTNERS);
        if (paths.isEmpty()) {
            throw new Problem.Forbidden();
        }
        return paths;
    }
}
