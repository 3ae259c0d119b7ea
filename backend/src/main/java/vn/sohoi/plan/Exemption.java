package vn.sohoi.plan;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import vn.sohoi.platform.persistence.BaseEntity;
import vn.sohoi.platform.security.Actor;

/** A unit says, with its reason, that an item of a higher plan does not apply to it. */
@Entity
class Exemption extends BaseEntity {

    private UUID planItemId;
    private UUID unitId;
    private String reason;
    private UUID markedBy;
    private Instant markedAt;

    protected Exemption() {}

    Exemption(UUID planItemId, ExemptionCreate said, Actor by, Instant at) {
        this.planItemId = planItemId;
        this.unitId = said.unitId();
        this.reason = said.reason().strip();
        this.markedBy = by.id();
        this.markedAt = at;
    }

    UUID planItemId() {
        return planItemId;
    }

    UUID unitId() {
        return unitId;
    }

    String reason() {
        return reason;
    }

    UUID markedBy() {
        return markedBy;
    }

    Instant markedAt() {
        return markedAt;
    }
}
