package vn.sohoi.org;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.BaseEntity;

/** A change of the organisation with its legal act and the day from which it holds. */
@Entity
class Reorganisation extends BaseEntity {

    private String title;

    @Embedded
    private LegalAct act;

    private LocalDate effectiveOn;

    /** As text, which Hibernate compares at no cost; read once, and looked at only when it is needed. */
    private String changes;

    @Transient
    private List<Change> read;

    @Enumerated(EnumType.STRING)
    private NameClashes nameClashes;

    @Enumerated(EnumType.STRING)
    private ReorganisationStatus status = ReorganisationStatus.DRAFT;

    private UUID draftedBy;
    private Instant draftedAt;
    private UUID decidedBy;
    private Instant decidedAt;

    protected Reorganisation() {}

    Reorganisation(ReorganisationDraft draft, UUID author, Instant now) {
        draftedBy = author;
        draftedAt = now;
        write(draft);
    }

    void write(ReorganisationDraft draft) {
        expect(ReorganisationStatus.DRAFT);
        title = draft.title();
        act = draft.act();
        effectiveOn = draft.effectiveOn();
        changes = ChangesJson.write(draft.changes());
        read = null;
        nameClashes = draft.nameClashes();
    }

    /** Whether it is this, word for word. */
    boolean says(ReorganisationDraft draft) {
        return status != ReorganisationStatus.REVERSED
                && act.equals(draft.act())
                && nameClashes == draft.nameClashes()
                && changes.equals(ChangesJson.write(draft.changes()));
    }

    /** What is divided by shares must have been counted to the end: before the day it can only be rehearsed. */
    void expectCounted(LocalDate today) {
        if (effectiveOn.isAfter(today) && changes().stream().anyMatch(change -> change.shares() != null)) {
            throw new Problem.Conflict("reorganisation-early");
        }
    }

    /** Who would be called the same is called otherwise only when the clerk said so. */
    void expectNamesApart(List<NameClash> clashes) {
        if (nameClashes == NameClashes.REFUSE && !clashes.isEmpty()) {
            throw Refused.names(clashes);
        }
    }

    void expect(ReorganisationStatus wanted) {
        if (status != wanted) {
            throw new Problem.Conflict("reorganisation-wrong-state", status);
        }
    }

    void become(ReorganisationStatus next, UUID by, Instant now) {
        status = next;
        decidedBy = by;
        decidedAt = now;
    }

    String title() {
        return title;
    }

    LegalAct act() {
        return act;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    List<Change> changes() {
        if (read == null) {
            read = ChangesJson.read(changes);
        }
        return read;
    }

    NameClashes nameClashes() {
        return nameClashes;
    }

    ReorganisationStatus status() {
        return status;
    }

    UUID draftedBy() {
        return draftedBy;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
