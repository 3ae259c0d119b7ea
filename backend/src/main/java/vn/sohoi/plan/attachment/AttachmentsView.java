package vn.sohoi.plan.attachment;

import java.util.List;
import java.util.UUID;

/** The files of a plan, the papers its text promises, and what of those is missing. */
record AttachmentsView(
        UUID planId,
        List<AttachmentRow> attachments,
        List<AnnexMention> mentions,
        boolean budgetAnnexMissing,
        boolean annexMissing) {

    static AttachmentsView of(UUID planId, List<AttachmentRow> attachments, List<AnnexMention> mentions) {
        return new AttachmentsView(
                planId,
                attachments,
                mentions,
                isMissing(AttachmentKind.BUDGET, attachments, mentions),
                isMissing(AttachmentKind.ANNEX, attachments, mentions));
    }

    private static boolean isMissing(
            AttachmentKind kind, List<AttachmentRow> attachments, List<AnnexMention> mentions) {
        return mentions.stream().anyMatch(mention -> mention.kind() == kind)
                && attachments.stream().noneMatch(attachment -> attachment.kind() == kind);
    }
}
