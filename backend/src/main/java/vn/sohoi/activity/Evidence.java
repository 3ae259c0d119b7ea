package vn.sohoi.activity;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import vn.sohoi.file.Photo;
import vn.sohoi.file.StoredFile;
import vn.sohoi.people.OfficerRef;
import vn.sohoi.platform.persistence.BaseEntity;

/** A photograph kept with an activity. */
@Entity
class Evidence extends BaseEntity {

    private UUID activityId;
    private String name;
    private UUID contentId;
    private UUID thumbnailId;
    private int width;
    private int height;
    private UUID addedBy;
    private Instant addedAt;

    protected Evidence() {}

    Evidence(UUID activityId, String name, StoredFile content, StoredFile thumbnail, Photo photo) {
        this.activityId = activityId;
        this.name = name;
        this.contentId = content.id();
        this.thumbnailId = thumbnail.id();
        this.width = photo.width();
        this.height = photo.height();
    }

    Evidence addedBy(UUID officer, Instant at) {
        addedBy = officer;
        addedAt = at;
        return this;
    }

    EvidenceView view(StoredFile content, OfficerRef officer) {
        return new EvidenceView(
                id(), name, content.mediaType(), content.size(), content.sha256(), width, height, officer, addedAt);
    }

    UUID contentId() {
        return contentId;
    }

    UUID thumbnailId() {
        return thumbnailId;
    }

    UUID addedBy() {
        return addedBy;
    }
}
