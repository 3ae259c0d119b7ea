package vn.sohoi.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One thing that happened: when, by whom, to what, and the whole event. Written once; the database refuses more. */
@Entity
class AuditEntry {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private Instant at;
    private UUID actor;
    private UUID subject;
    private String kind;
    private String body;

    protected AuditEntry() {}

    AuditEntry(Instant at, UUID actor, UUID subject, String kind, String body) {
        this.at = at;
        this.actor = actor;
        this.subject = subject;
        this.kind = kind;
        this.body = body;
    }

    UUID id() {
        return id;
    }
}
