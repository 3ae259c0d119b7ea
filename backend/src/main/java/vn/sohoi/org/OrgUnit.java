package vn.sohoi.org;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.sohoi.platform.persistence.BaseEntity;

/** The identity of a unit: it never dies. What it was called and to whom it reported is in {@link OrgUnitLine}. */
@Entity
class OrgUnit extends BaseEntity {

    /** The latest kind; that of a day is in the line of the day. */
    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    /** Ids from the root down, each ending in a slash; a prefix is a subtree. Today's place: {@link Places} keeps it. */
    private String path;

    @Column(unique = true)
    private String externalKey;

    private UUID heirId;
    private LocalDate closedOn;
    private UUID openedBy;
    private UUID closedBy;

    protected OrgUnit() {}

    OrgUnit(UnitKind kind, String externalKey, UUID openedBy) {
        this.kind = kind;
        this.externalKey = externalKey;
        this.openedBy = openedBy;
        this.path = "new/" + externalKey;
    }

    /** The last step of the path, which is all a unit has by itself; needs the id, so it is called after persisting. */
    void standAlone() {
        path = "/" + Long.toString(id().getLeastSignificantBits() & Long.MAX_VALUE, 36) + "/";
    }

    void close(UUID heir, LocalDate on, UUID by) {
        heirId = heir;
        closedOn = on;
        closedBy = by;
    }

    void become(UnitKind newKind) {
        kind = newKind;
    }

    String path() {
        return path;
    }

    String externalKey() {
        return externalKey;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    UUID openedBy() {
        return openedBy;
    }

    /** On its closing day it is there no more: its last day is the one before. */
    boolean closedBy(LocalDate day) {
        return closedOn != null && !day.isBefore(closedOn);
    }

    UUID closingAct() {
        return closedBy;
    }

    UUID heirId() {
        return heirId;
    }
}
