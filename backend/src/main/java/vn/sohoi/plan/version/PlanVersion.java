package vn.sohoi.plan.version;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.sohoi.plan.PlacedItem;
import vn.sohoi.plan.PlanHead;
import vn.sohoi.plan.PlanJson;
import vn.sohoi.plan.PlanStatus;
import vn.sohoi.plan.PlanTransition;
import vn.sohoi.plan.reading.PlanDocument;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.BaseEntity;

/** A plan as it was issued once; until it is issued, an amendment on its way. Frozen by the database from then on. */
@Entity
class PlanVersion extends BaseEntity {

    private UUID planId;
    private int number;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    private String reason;

    @Convert(converter = PlanJson.Document.class)
    private PlanDocument document;

    @Convert(converter = VersionJson.class)
    private List<PlacedItem> items;

    private UUID createdBy;
    private Instant createdAt;
    private Instant issuedAt;

    protected PlanVersion() {}

    private PlanVersion(PlanHead plan, int number, List<PlacedItem> items, UUID author, Instant now) {
        this.planId = plan.id();
        this.number = number;
        this.document = plan.document();
        this.items = items;
        this.createdBy = author;
        this.createdAt = now;
    }

    /** The plan as it is first issued. */
    static PlanVersion first(PlanHead plan, List<PlacedItem> items, UUID author, Instant now) {
        var version = new PlanVersion(plan, 1, items, author, now);
        version.status = PlanStatus.ISSUED;
        version.issuedAt = now;
        return version;
    }

    /** The text in force, to be changed; its paper will have a number and a date of its own. */
    static PlanVersion amendment(
            PlanHead plan, int number, String reason, List<PlacedItem> items, UUID by, Instant now) {
        var version = new PlanVersion(plan, number, items, by, now);
        version.document = plan.document()
                .numbered(null, plan.document().symbol(), plan.document().place(), null);
        version.reason = reason;
        return version;
    }

    void rewrite(String why, PlanDocument head, List<PlacedItem> next) {
        expect(PlanStatus.DRAFT);
        reason = why;
        document = head;
        items = List.copyOf(next);
    }

    VersionEvent move(PlanTransition step, UUID unit, UUID actor, String note, Instant now) {
        if (step == PlanTransition.CLOSURE || !step.startsAt(status)) {
            throw wrongState();
        }
        var from = status;
        status = step.to();
        if (status == PlanStatus.ISSUED) {
            issuedAt = now;
        }
        return new VersionEvent.Moved(planId, actor, now, unit, number, step, from, note);
    }

    void expect(PlanStatus needed) {
        if (status != needed) {
            throw wrongState();
        }
    }

    private Problem wrongState() {
        return new Problem.Conflict("plan-wrong-state", status);
    }

    UUID planId() {
        return planId;
    }

    int number() {
        return number;
    }

    PlanStatus status() {
        return status;
    }

    String reason() {
        return reason;
    }

    PlanDocument document() {
        return document;
    }

    List<PlacedItem> items() {
        return items;
    }

    UUID createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant issuedAt() {
        return issuedAt;
    }
}
