package vn.sohoi.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import vn.sohoi.platform.persistence.BaseEntity;
import vn.sohoi.platform.security.Role;

/** Who holds which office at which unit, from when to when; no unit means the whole house. */
@Entity
class Office extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "officer_id")
    private Officer officer;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String title;
    private LocalDate validFrom;
    private LocalDate validTo = LocalDate.of(9999, 12, 31);

    protected Office() {}

    Office(Officer officer, UUID unitId, Role role, String title, LocalDate from) {
        this.officer = officer;
        this.unitId = unitId;
        this.role = role;
        this.title = title;
        this.validFrom = from;
    }

    UUID unitId() {
        return unitId;
    }

    Role role() {
        return role;
    }

    String title() {
        return title;
    }

    LocalDate from() {
        return validFrom;
    }

    LocalDate to() {
        return validTo.getYear() == 9999 ? null : validTo;
    }
}
