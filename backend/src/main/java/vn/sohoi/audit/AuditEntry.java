package vn.sohoi.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.sohoi.platform.events.DomainEvent;

/** One thing that happened: when, by whom, from where, to what, and the whole event. Written once, never changed. */
@Entity
class AuditEntry {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    /** Given by the database. */
    @Column(insertable = false, updatable = false)
    private Long seq;

    private Instant at;
    private UUID actor;
    private UUID subject;
    private String kind;
    private String body;

    @Embedded
    private Origin origin;

    protected AuditEntry() {}

    AuditEntry(DomainEvent event, String kind, String body, Origin origin) {
        this.at = event.at();
        this.actor = event.actor();
        this.subject = event.subject();
        this.kind = kind;
        this.body = body;
        this.origin = origin;
    }

    UUID id() {
        return id;
    }

    long seq() {
        return seq;
    }

    Instant at() {
        return at;
    }

    UUID actor() {
        return actor;
    }

    UUID subject() {
        return subject;
    }

    String kind() {
        return kind;
    }

    String body() {
        return body;
    }

    Origin origin() {
        return origin == null ? Origin.NONE : origin;
    }
}
