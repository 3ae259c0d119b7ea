package vn.sohoi.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import vn.sohoi.file.FileStore;
import vn.sohoi.report.ReportEvent;
import vn.sohoi.report.Reports;

/** The papers of accepted reports, drawn once. */
@ApplicationScoped
class KeptDocuments implements PanacheRepositoryBase<KeptDocument, UUID> {

    private final Reports reports;
    private final ReportPaper papers;
    private final FileStore files;

    KeptDocuments(Reports reports, ReportPaper papers, FileStore files) {
        this.reports = reports;
        this.papers = papers;
        this.files = files;
    }

    /** In the transaction of the acceptance: no report is accepted without its paper. */
    void keep(@Observes ReportEvent.Accepted accepted) {
        var bytes = OfficialDocx.of(papers.of(reports.standing(accepted.subject())));
        var file = files.store(bytes, OfficialDocx.MEDIA_TYPE);
        persist(new KeptDocument(accepted.subject(), file.id()));
    }

    Optional<byte[]> bytes(UUID reportId) {
        return findByIdOptional(reportId).map(kept -> files.read(files.require(kept.fileId())));
    }
}
