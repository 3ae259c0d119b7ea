package vn.sohoi.programme;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import vn.sohoi.platform.persistence.BaseEntity;
import vn.sohoi.platform.security.Actor;

/** Says that an item of a plan, with all that makes it concrete, or one activity belongs to a programme. */
@Entity
class ProgrammeTag extends BaseEntity {

    private UUID programmeId;
    private UUID planItemId;
    private UUID activityId;
    private UUID taggedBy;
    private Instant taggedAt;

    protected ProgrammeTag() {}

    private ProgrammeTag(UUID programmeId, Actor by, Instant at) {
        this.programmeId = programmeId;
        this.taggedBy = by.id();
        this.taggedAt = at;
    }

    static ProgrammeTag item(UUID programmeId, UUID planItemId, Actor by, Instant at) {
        var tag = new ProgrammeTag(programmeId, by, at);
        tag.planItemId = planItemId;
        return tag;
    }

    static ProgrammeTag activity(UUID programmeId, UUID activityId, Actor by, Instant at) {
        var tag = new ProgrammeTag(programmeId, by, at);
        tag.activityId = activityId;
        return tag;
    }

    UUID programmeId() {
        return programmeId;
    }

    UUID planItemId() {
        return planItemId;
    }

    UUID activityId() {
        return activityId;
    }

    UUID taggedBy() {
        return taggedBy;
    }

    Instant taggedAt() {
        return taggedAt;
    }
}
