package vn.sohoi.plan.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.sohoi.plan.reading.RecipientRole;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.BaseEntity;

/** A version of a plan that a unit has to acknowledge. */
@Entity
@Table(name = "plan_delivery")
class Delivery extends BaseEntity {

    private UUID planId;
    private int number;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private RecipientRole role;

    private Instant deliveredAt;
    private UUID acknowledgedBy;
    private Instant acknowledgedAt;

    protected Delivery() {}

    Delivery(UUID planId, int number, UUID unitId, RecipientRole role, Instant deliveredAt) {
        this.planId = planId;
        this.number = number;
        this.unitId = unitId;
        this.role = role;
        this.deliveredAt = deliveredAt;
    }

    DeliveryEvent acknowledge(UUID officer, Instant now) {
        if (acknowledgedAt != null) {
            throw new Problem.Conflict("plan-acknowledged");
        }
        acknowledgedBy = officer;
        acknowledgedAt = now;
        return new DeliveryEvent.Acknowledged(planId, officer, now, unitId, number);
    }

    UUID planId() {
        return planId;
    }

    int number() {
        return number;
    }

    UUID unitId() {
        return unitId;
    }

    RecipientRole role() {
        return role;
    }

    Instant deliveredAt() {
        return deliveredAt;
    }

    UUID acknowledgedBy() {
        return acknowledgedBy;
    }

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }
}
