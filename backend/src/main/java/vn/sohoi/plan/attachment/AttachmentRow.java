package vn.sohoi.plan.attachment;

import java.time.Instant;
import java.util.UUID;
import vn.sohoi.file.StoredFile;
import vn.sohoi.people.OfficerRef;

/** One file of a plan. */
record AttachmentRow(
        UUID id,
        AttachmentKind kind,
        String name,
        String mediaType,
        long size,
        String sha256,
        OfficerRef addedBy,
        Instant addedAt) {

    static AttachmentRow of(Attachment attachment, StoredFile file, OfficerRef officer) {
        return new AttachmentRow(
                attachment.id(),
                attachment.kind(),
                attachment.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                officer,
                attachment.addedAt());
    }
}
