package vn.sohoi.plan.amendment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import vn.sohoi.plan.LowerItem;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.BaseEntity;

/** A change above that a lower unit's plan has to follow or to explain. */
@Entity
class AmendmentTask extends BaseEntity {

    private UUID planId;
    private UUID itemId;
    private UUID upperPlanId;
    private UUID upperItemId;
    private int number;

    @Enumerated(EnumType.STRING)
    private UpperChange change;

    private String textBefore;
    private String textAfter;
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    private TaskState state = TaskState.OPEN;

    private String note;
    private UUID answeredBy;
    private Instant answeredAt;

    protected AmendmentTask() {}

    AmendmentTask(LowerItem lower, UUID upperPlanId, String textBefore) {
        this.planId = lower.planId();
        this.itemId = lower.itemId();
        this.upperPlanId = upperPlanId;
        this.upperItemId = lower.upperItemId();
        this.textBefore = textBefore;
    }

    /** A second change before the answer to the first: the unit answers the sum of both. */
    void raise(UpperChange what, String text, int version, Instant now) {
        change = what;
        textAfter = text;
        number = version;
        raisedAt = now;
    }

    void answer(TaskAnswer answer, String why, UUID officer, Instant now) {
        if (state != TaskState.OPEN) {
            throw new Problem.Conflict("amendment-task-answered");
        }
        state = answer.state();
        note = why;
        answeredBy = officer;
        answeredAt = now;
    }

    UUID planId() {
        return planId;
    }

    UUID itemId() {
        return itemId;
    }

    UUID upperPlanId() {
        return upperPlanId;
    }

    UUID upperItemId() {
        return upperItemId;
    }

    int number() {
        return number;
    }

    UpperChange change() {
        return change;
    }

    String textBefore() {
        return textBefore;
    }

    String textAfter() {
        return textAfter;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    TaskState state() {
        return state;
    }

    String note() {
        return note;
    }

    UUID answeredBy() {
        return answeredBy;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
