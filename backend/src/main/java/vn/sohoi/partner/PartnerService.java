package vn.sohoi.partner;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.sohoi.document.DocumentFile;
import vn.sohoi.document.ReportDocuments;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.events.WrittenDown;
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

    PartnerService(Reports reports, ReportDocuments documents, CurrentActor current) {
        this.reports = reports;
        this.documents = documents;
        this.current = current;
    }

    @WrittenDown(value = "reports", taken = true)
    Page<PartnerReportRow> reports(PartnerReportSearch search, PageQuery paging) {
        return reports.accepted(unitPaths(), search.period(), paging).map(PartnerReportRow::of);
    }

    @WrittenDown(value = "report", taken = true)
    PartnerReport report(UUID id) {
        return PartnerReport.of(reports.requireAccepted(id, unitPaths()));
    }

    @WrittenDown(value = "report document", taken = true)
    DocumentFile document(UUID id) {
        return documents.of(reports.requireAccepted(id, unitPaths()));
    }

    private Set<String> unitPaths() {
        var paths = current.get().reach(PARTNERS);
        if (paths.isEmpty()) {
            throw new Problem.Forbidden();
        }
        return paths;
    }
}
