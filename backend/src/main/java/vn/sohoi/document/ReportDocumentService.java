package vn.sohoi.document;

import java.util.UUID;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.security.CurrentActor;
import vn.sohoi.report.Reports;

/** The paper of a report: as it was kept once the report is accepted, as it would be now before that. */
@UseCases
class ReportDocumentService {

    private final Reports reports;
    private final KeptDocuments kept;
    private final ReportPaper papers;
    private final CurrentActor current;

    ReportDocumentService(Reports reports, KeptDocuments kept, ReportPaper papers, CurrentActor current) {
        this.reports = reports;
        this.kept = kept;
        this.papers = papers;
        this.current = current;
    }

    DocumentFile document(UUID reportId) {
        var report = reports.requireReadable(reportId, current.get());
        var bytes = kept.bytes(reportId).orElseGet(() -> OfficialDocx.of(papers.of(report)));
        return new DocumentFile(report.title() + " - " + Letterhead.unionOf(report.unit()) + ".docx", bytes);
    }
}
