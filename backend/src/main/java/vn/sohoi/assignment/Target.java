package vn.sohoi.assignment;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sohoi.platform.persistence.BaseEntity;
import vn.sohoi.platform.security.Actor;

/** What a unit is to reach of an indicator between two days, as somebody entered it. */
@Entity
class Target extends BaseEntity {

    private UUID planItemId;
    private UUID unitId;
    private String indicator;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private BigDecimal value;
    private String note;
    private UUID enteredBy;
    private Instant enteredAt;

    protected Target() {}

    Target(UUID planItemId, TargetDraft draft, Span span, Actor by, Instant at) {
        this.planItemId = planItemId;
        this.unitId = draft.unitId();
        this.indicator = draft.indicator();
        write(draft, span, by, at);
    }

    /** Another number or another span is another word of whoever enters it; unit and indicator stay. */
    void write(TargetDraft draft, Span span, Actor by, Instant at) {
        firstDay = span.from();
        lastDay = span.to();
        value = draft.value().setScale(2);
        note = draft.note();
        enteredBy = by.id();
        enteredAt = at;
    }

    boolean isOf(TargetDraft draft) {
        return unitId.equals(draft.unitId()) && indicator.equals(draft.indicator());
    }

    Span span() {
        return new Span(firstDay, lastDay);
    }

    UUID planItemId() {
        return planItemId;
    }

    UUID unitId() {
        return unitId;
    }

    String indicator() {
        return indicator;
    }

    BigDecimal value() {
        return value;
    }

    String note() {
        return note;
    }

    UUID enteredBy() {
        return enteredBy;
    }
}
