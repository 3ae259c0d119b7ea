package vn.sohoi.file;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.sohoi.platform.persistence.BaseEntity;

/** The row of a stored file: equal bytes are one row. */
@Entity
@Table(name = "stored_file")
class FileRow extends BaseEntity {

    private String sha256;
    private String mediaType;
    private long size;
    private Instant storedAt;

    protected FileRow() {}

    FileRow(String sha256, String mediaType, long size, Instant storedAt) {
        this.sha256 = sha256;
        this.mediaType = mediaType;
        this.size = size;
        this.storedAt = storedAt;
    }

    StoredFile stored() {
        return new StoredFile(id(), sha256, mediaType, size);
    }
}
