package vn.sohoi.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sohoi.org.Folding;
import vn.sohoi.platform.persistence.BaseEntity;
import vn.sohoi.platform.security.Actor;

/** A programme, project, movement or campaign that spans the plans of several years. */
@Entity
class Programme extends BaseEntity {

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private ProgrammeKind kind;

    private String name;
    private String folded;
    private String actNumber;
    private LocalDate actDate;
    private String actIssuer;
    private int fromYear;
    private int toYear;
    private UUID createdBy;
    private Instant createdAt;

    protected Programme() {}

    Programme(ProgrammeDraft draft, Actor by, Instant at) {
        unitId = draft.unitId();
        createdBy = by.id();
        createdAt = at;
        write(draft);
    }

    /** The unit stays: what was tagged was tagged for it. */
    void write(ProgrammeDraft draft) {
        kind = draft.kind();
        name = draft.name().strip();
        folded = Folding.fold(name);
        actNumber = draft.act() == null ? null : draft.act().number();
        actDate = draft.act() == null ? null : draft.act().date();
        actIssuer = draft.act() == null ? null : draft.act().issuer();
        fromYear = draft.fromYear();
        toYear = draft.toYear();
    }

    Act act() {
        return actNumber == null ? null : new Act(actNumber, actDate, actIssuer);
    }

    UUID unitId() {
        return unitId;
    }

    ProgrammeKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    int fromYear() {
        return fromYear;
    }

    int toYear() {
        return toYear;
    }

    UUID createdBy() {
        return createdBy;
    }
}
