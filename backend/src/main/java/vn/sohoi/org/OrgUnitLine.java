package vn.sohoi.org;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
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
    private String type;
    private String name;
    private String folded;
    private String code;
    private LocalDate validFrom;
    private LocalDate validTo = OPEN;

    protected OrgUnitLine() {}

    OrgUnitLine(OrgUnit unit, UUID parentId, LocalDate validFrom) {
        this.unit = unit;
        this.parentId = parentId;
        this.validFrom = validFrom;
    }

    /** Takes over what the clerk's file says; true when something changed. */
    boolean describe(String newType, String newName, String newCode) {
        if (Objects.equals(type, newType) && Objects.equals(name, newName) && Objects.equals(code, newCode)) {
            return false;
        }
        type = newType;
        name = newName;
        code = newCode;
        folded = Folding.fold(fullName());
        return true;
    }

    OrgUnit unit() {
        return unit;
    }

    UUID parentId() {
        return parentId;
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

    /** "Xã Thái Sơn": the type with a capital, then the name; without a type the name alone. */
    String fullName() {
        return type.isBlank() ? name : Character.toUpperCase(type.charAt(0)) + type.substring(1) + " " + name;
    }
}
