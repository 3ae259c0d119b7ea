package vn.sohoi.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;
import vn.sohoi.platform.persistence.BaseEntity;
import vn.sohoi.platform.security.Role;

/** Who holds which office at which unit, from when to when; no unit means the whole house. */
@Entity
class Office extends BaseEntity {

    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "officer_id")
    private Officer officer;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String title;

    @Enumerated(EnumType.STRING)
    private Position position;

    private LocalDate validFrom;

    /** The first day without the office. */
    private LocalDate validTo = OPEN;

    private LocalDate termEnd;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Embedded
    private Paper paper;

    private String endReason;
    private UUID endedBy;
    private LocalDate endedFrom;

    protected Office() {}

    Office(Officer officer, UUID unitId, Role role, OfficeTerms terms) {
        this.officer = officer;
        this.unitId = unitId;
        this.role = role;
        write(terms);
    }

    /** Corrects what is written about the office; who holds it where, and as what, is another office. */
    void write(OfficeTerms terms) {
        if (!terms.from().isBefore(validTo)
                || (terms.termEnd() != null && !terms.termEnd().isAfter(terms.from()))) {
            throw new Problem.Invalid("office-days", new FieldError("/from", "office-days"));
        }
        title = terms.title();
        position = terms.position();
        validFrom = terms.from();
        termEnd = terms.termEnd();
        basis = terms.basis();
        paper = terms.paper();
    }

    OfficeTerms terms() {
        return new OfficeTerms(title, position, validFrom, termEnd, basis, paper);
    }

    /** On that day the office is no longer held; what begins later never was. */
    void end(LocalDate on, String reason) {
        if (!validTo.isAfter(on)) {
            throw new Problem.Conflict("office-ended");
        }
        if (on.isBefore(validFrom)) {
            throw new Problem.Invalid("office-days", new FieldError("/on", "office-days"));
        }
        validTo = on;
        endReason = reason;
        // What people ended is not given back by the reversal of a reorganisation.
        endedBy = null;
        endedFrom = null;
    }

    /** Its unit is no more from that day on; what would have begun later never was. */
    void endWithItsUnit(UUID reorganisation, LocalDate on) {
        var from = validTo;
        end(on.isBefore(validFrom) ? validFrom : on, "Sắp xếp tổ chức");
        endedBy = reorganisation;
        endedFrom = from;
    }

    void giveBack() {
        validTo = endedFrom;
        endReason = null;
        endedBy = null;
        endedFrom = null;
    }

    /** The same place for somebody else. */
    Office handOver(Officer successor, OfficeHandover handover) {
        end(handover.on(), "Bàn giao");
        var terms =
                new OfficeTerms(title, position, handover.on(), handover.termEnd(), handover.basis(), handover.paper());
        return new Office(successor, unitId, role, terms);
    }

    OfficeState on(LocalDate day) {
        if (validFrom.isAfter(day)) {
            return OfficeState.UPCOMING;
        }
        return validTo.isAfter(day) ? OfficeState.CURRENT : OfficeState.ENDED;
    }

    Officer officer() {
        return officer;
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

    Position position() {
        return position;
    }

    LocalDate from() {
        return validFrom;
    }

    LocalDate to() {
        return OPEN.equals(validTo) ? null : validTo;
    }

    String endReason() {
        return endReason;
    }
}
