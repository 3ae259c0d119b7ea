package vn.sohoi.document;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sohoi.report.ReportView;

/** The paper of a report, for whoever was let into the report. */
@ApplicationScoped
public class ReportDocuments {

    public static final String MEDIA_TYPE = OfficialDocx.MEDIA_TYPE;

    private final KeptDocuments kept;
    private final ReportPaper papers;

    ReportDocuments(KeptDocuments kept, ReportPaper papers) {
        this.kept = kept;
        this.papers = papers;
    }

    /** As it was kept once the report was accepted; before that as it would be now, marked as a draft. */
    public DocumentFile of(ReportView report) {
        var bytes = kept.bytes(report.id()).orElseGet(() -> OfficialDocx.of(papers.of(report)));
        return new DocumentFile(report.title() + " - " + Letterhead.unionOf(report.unit()) + ".docx", bytes);
    }
}
