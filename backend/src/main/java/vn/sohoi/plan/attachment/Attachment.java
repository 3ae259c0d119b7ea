package vn.sohoi.plan.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.sohoi.platform.persistence.BaseEntity;

/** A file that belongs to a plan: the signed paper, the budget, an annex. */
@Entity
@Table(name = "plan_attachment")
class Attachment extends BaseEntity {

    private UUID planId;

    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;

    private String name;
    private UUID fileId;
    private UUID addedBy;
    private Instant addedAt;

    protected Attachment() {}

    Attachment(UUID planId, AttachmentKind kind, String name, UUID fileId, UUID addedBy, Instant addedAt) {
        this.planId = planId;
        this.kind = kind;
        this.name = name;
        this.fileId = fileId;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    UUID planId() {
        return planId;
    }

    AttachmentKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    UUID fileId() {
        return fileId;
    }

    UUID addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }
}
