package vn.sohoi.plan.attachment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The text names a paper that comes with it; without a path it is the closing that does. */
record AnnexMention(
        AttachmentKind kind, @Schema(nullable = true) String path, String text) {}
