package vn.sohoi.budget;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sohoi.platform.persistence.BaseEntity;
import vn.sohoi.platform.security.Actor;

/** Money spent of a line of the estimate. */
@Entity
class Expense extends BaseEntity {

    private UUID budgetLineId;
    private LocalDate spentOn;
    private long amount;
    private String paper;
    private String note;
    private UUID recordedBy;
    private Instant recordedAt;

    protected Expense() {}

    Expense(UUID budgetLineId, ExpenseCreate said, Actor by, Instant at) {
        this.budgetLineId = budgetLineId;
        this.spentOn = said.spentOn();
        this.amount = said.amount();
        this.paper = said.paper();
        this.note = said.note();
        this.recordedBy = by.id();
        this.recordedAt = at;
    }

    UUID budgetLineId() {
        return budgetLineId;
    }

    LocalDate spentOn() {
        return spentOn;
    }

    long amount() {
        return amount;
    }

    String paper() {
        return paper;
    }

    String note() {
        return note;
    }

    UUID recordedBy() {
        return recordedBy;
    }
}
