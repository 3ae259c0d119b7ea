package vn.sohoi.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Which file is the paper of an accepted report. */
@Entity
@Table(name = "report_document")
class KeptDocument {

    @Id
    private UUID reportId;

    private UUID fileId;

    protected KeptDocument() {}

    KeptDocument(UUID reportId, UUID fileId) {
        this.reportId = reportId;
        this.fileId = fileId;
    }

    UUID fileId() {
        return fileId;
    }
}
