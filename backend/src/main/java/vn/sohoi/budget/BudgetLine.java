package vn.sohoi.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import vn.sohoi.platform.persistence.BaseEntity;
import vn.sohoi.platform.security.Actor;

/** What is estimated for an item from one source. */
@Entity
class BudgetLine extends BaseEntity {

    private UUID planItemId;

    @Enumerated(EnumType.STRING)
    private BudgetSource source;

    private String label;
    private Long quantity;
    private Long unitCost;
    private long estimate;
    private String note;
    private UUID enteredBy;
    private Instant enteredAt;

    protected BudgetLine() {}

    BudgetLine(UUID planItemId, BudgetLineDraft draft, Actor by, Instant at) {
        this.planItemId = planItemId;
        write(draft, by, at);
    }

    void write(BudgetLineDraft draft, Actor by, Instant at) {
        source = draft.source();
        label = draft.label().strip();
        quantity = draft.quantity();
        unitCost = draft.unitCost();
        estimate = draft.estimate();
        note = draft.note();
        enteredBy = by.id();
        enteredAt = at;
    }

    UUID planItemId() {
        return planItemId;
    }

    BudgetSource source() {
        return source;
    }

    String label() {
        return label;
    }

    Long quantity() {
        return quantity;
    }

    Long unitCost() {
        return unitCost;
    }

    long estimate() {
        return estimate;
    }

    String note() {
        return note;
    }

    UUID enteredBy() {
        return enteredBy;
    }
}
