package vn.sohoi.platform.persistence;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Problem;

/** Identity and optimistic lock of every entity. Ids are UUIDv7: sortable by creation, safe to show. */
@MappedSuperclass
public abstract class BaseEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The caller says which version it looked at; anything else would overwrite somebody's work. */
    public void expectVersion(IfMatch seen) {
        if (seen == null) {
            throw Problem.Precondition.required();
        }
        if (seen.version() != version) {
            throw Problem.Precondition.stale();
        }
    }
}
