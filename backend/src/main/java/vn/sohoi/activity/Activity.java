package vn.sohoi.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.ledger.Posting;
import vn.sohoi.ledger.Posting.Measure;
import vn.sohoi.ledger.Source;
import vn.sohoi.org.Folding;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.BaseEntity;

/** Something a unit did on a day. What it offers to the ledger is said here and nowhere else. */
@Entity
class Activity extends BaseEntity {

    @Schema(name = "ActivityStatus")
    enum Status {
        DONE,
        CANCELLED
    }

    private UUID unitId;
    private UUID planItemId;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private String title;
    private String folded;
    private LocalDate heldOn;
    private String place;
    private Integer attendances;
    private Integer women;
    private Integer ethnicMinority;
    private Integer newMembers;
    private String result;

    @Enumerated(EnumType.STRING)
    private Status status = Status.DONE;

    private String cancelReason;
    private UUID recordedBy;
    private Instant recordedAt;

    protected Activity() {}

    Activity(ActivityDraft draft, UUID recordedBy, Instant recordedAt) {
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        write(draft);
    }

    /** Whether the draft says another unit or day. */
    boolean moves(ActivityDraft draft) {
        return !unitId.equals(draft.unitId()) || !heldOn.equals(draft.heldOn());
    }

    void write(ActivityDraft draft) {
        if (status == Status.CANCELLED) {
            throw new Problem.Conflict("activity-cancelled");
        }
        unitId = draft.unitId();
        planItemId = draft.planItemId();
        kind = draft.kind();
        title = draft.title().strip();
        folded = Folding.fold(title);
        heldOn = draft.heldOn();
        place = draft.place();
        attendances = draft.attendances();
        women = draft.women();
        ethnicMinority = draft.ethnicMinority();
        newMembers = draft.newMembers();
        result = draft.result();
    }

    void cancel(String reason) {
        if (status == Status.CANCELLED) {
            throw new Problem.Conflict("activity-cancelled");
        }
        status = Status.CANCELLED;
        cancelReason = reason.strip();
    }

    Source source(UUID officer) {
        return new Source(Source.Type.ACTIVITY, kind.name(), id(), title, officer);
    }

    List<Posting> postings() {
        var postings = new ArrayList<Posting>();
        if (status == Status.CANCELLED) {
            return postings;
        }
        postings.add(Posting.of(Measure.ONE, unitId, heldOn, 1));
        if (attendances != null) {
            postings.add(Posting.of(Measure.ATTENDANCES, unitId, heldOn, attendances));
        }
        if (newMembers != null) {
            postings.add(Posting.of(Measure.NEW_MEMBERS, unitId, heldOn, newMembers));
        }
        return postings;
    }

    boolean done() {
        return status == Status.DONE;
    }

    UUID unitId() {
        return unitId;
    }

    UUID planItemId() {
        return planItemId;
    }

    ActivityKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String place() {
        return place;
    }

    Integer attendances() {
        return attendances;
    }

    Integer women() {
        return women;
    }

    Integer ethnicMinority() {
        return ethnicMinority;
    }

    Integer newMembers() {
        return newMembers;
    }

    String result() {
        return result;
    }

    Status status() {
        return status;
    }

    UUID recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
