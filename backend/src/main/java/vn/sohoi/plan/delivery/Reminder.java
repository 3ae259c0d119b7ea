package vn.sohoi.plan.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sohoi.platform.persistence.BaseEntity;

/** The issuer asked a unit again; once a day at most, which the database holds. */
@Entity
@Table(name = "plan_reminder")
class Reminder extends BaseEntity {

    private UUID deliveryId;
    private LocalDate day;
    private Instant at;
    private UUID remindedBy;

    protected Reminder() {}

    Reminder(UUID deliveryId, LocalDate day, Instant at, UUID remindedBy) {
        this.deliveryId = deliveryId;
        this.day = day;
        this.at = at;
        this.remindedBy = remindedBy;
    }

    UUID deliveryId() {
        return deliveryId;
    }
}
