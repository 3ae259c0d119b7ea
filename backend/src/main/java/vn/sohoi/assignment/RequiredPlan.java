package vn.sohoi.assignment;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sohoi.platform.persistence.BaseEntity;
import vn.sohoi.platform.security.Actor;

/** A plan of its own that an item demands of a unit, as "a separate plan for Thái Sơn"; linked when it is there. */
@Entity
class RequiredPlan extends BaseEntity {

    private UUID planItemId;
    private UUID unitId;
    private String title;
    private LocalDate dueOn;
    private UUID planId;
    private UUID demandedBy;
    private Instant demandedAt;

    protected RequiredPlan() {}

    RequiredPlan(UUID planItemId, RequiredPlanDraft draft, Actor by, Instant at) {
        this.planItemId = planItemId;
        this.unitId = draft.unitId();
        this.title = draft.title().strip();
        this.dueOn = draft.dueOn();
        this.demandedBy = by.id();
        this.demandedAt = at;
    }

    void link(UUID plan) {
        planId = plan;
    }

    UUID planItemId() {
        return planItemId;
    }

    UUID unitId() {
        return unitId;
    }

    String title() {
        return title;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    UUID planId() {
        return planId;
    }

    UUID demandedBy() {
        return demandedBy;
    }

    Instant demandedAt() {
        return demandedAt;
    }
}
