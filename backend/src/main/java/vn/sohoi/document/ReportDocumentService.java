package vn.sohoi.document;

import java.util.UUID;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.events.WrittenDown;
import vn.sohoi.platform.security.CurrentActor;
import vn.sohoi.report.Reports;

/** Handing out the papers of reports to their readers. */
@UseCases
class ReportDocumentService {

    private final Reports reports;
    private final ReportDocuments documents;
    private final CurrentActor current;

    ReportDocumentService(Reports reports, ReportDocuments documents, CurrentActor current) {
        this.reports = reports;
        this.documents = documents;
        this.current = current;
    }

    @WrittenDown(value = "report document", taken = true)
    DocumentFile document(UUID reportId) {
        return documents.of(reports.requireReadable(reportId, current.get()));
    }
}
