package vn.sohoi.org;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.sohoi.platform.persistence.BaseEntity;

/** The identity of a unit: it never dies. What it was called and to whom it reported is in {@link OrgUnitLine}. */
@Entity
class OrgUnit extends BaseEntity {

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    /** Ids from the root down, each ending in a slash; a prefix is a subtree. */
    private String path;

    @Column(unique = true)
    private String externalKey;

    protected OrgUnit() {}

    OrgUnit(UnitKind kind, String externalKey) {
        this.kind = kind;
        this.externalKey = externalKey;
        this.path = "new/" + externalKey;
    }

    /** Puts the unit under a parent, or at the top; needs the id, so it is called after persisting. */
    void standUnder(OrgUnit parent) {
        path = (parent == null ? "/" : parent.path) + Long.toString(id().getLeastSignificantBits() & Long.MAX_VALUE, 36)
                + "/";
    }

    UnitKind kind() {
        return kind;
    }

    String path() {
        return path;
    }
}
