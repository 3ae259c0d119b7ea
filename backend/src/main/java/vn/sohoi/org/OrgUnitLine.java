package vn.sohoi.org;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import vn.sohoi.platform.persistence.BaseEntity;

/** A unit as it was called and stood between two days; the last day is exclusive. */
@Entity
class OrgUnitLine extends BaseEntity {

    /** Stands for "still": the driver cannot carry infinity in a LocalDate. */
    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private OrgUnit unit;

    private UUID parentId;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String type;
    private String name;
    private String folded;

    /** The folded name as an expression, so that no index of it invites a walk through all names. */
    @Formula("folded || ''")
    private String sorted;

    private String knownAs;
    private String code;
    private LocalDate validFrom;
    private LocalDate validTo = OPEN;
    private UUID begunBy;
    private UUID endedBy;

    protected OrgUnitLine() {}

    OrgUnitLine(OrgUnit unit, Standing standing, LocalDate validFrom, UUID begunBy) {
        this.unit = unit;
        this.parentId = standing.parent();
        this.kind = standing.kind();
        this.validFrom = validFrom;
        this.begunBy = begunBy;
        describe(standing);
    }

    /** Takes over what the clerk's file says; true when something changed. */
    boolean correct(Standing said) {
        if (standing().equals(said)) {
            return false;
        }
        describe(said);
        return true;
    }

    private void describe(Standing said) {
        type = said.type();
        name = said.name();
        code = said.code();
        folded = Folding.fold(fullName());
        knownAs = folded;
    }

    void end(LocalDate on, UUID by) {
        validTo = on;
        endedBy = by;
    }

    Standing standing() {
        return new Standing(parentId, kind, type, name, code);
    }

    OrgUnit unit() {
        return unit;
    }

    UUID parentId() {
        return parentId;
    }

    UnitKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String code() {
        return code;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return OPEN.equals(validTo) ? null : validTo;
    }

    UUID begunBy() {
        return begunBy;
    }

    UUID endedBy() {
        return endedBy;
    }

    /** "Xã Thái Sơn": the type with a capital, then the name; without a type the name alone. */
    String fullName() {
        return standing().fullName();
    }
}
