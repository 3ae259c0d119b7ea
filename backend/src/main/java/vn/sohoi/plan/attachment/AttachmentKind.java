package vn.sohoi.plan.attachment;

/** What a file is to its plan. */
public enum AttachmentKind {
    SIGNED,
    BUDGET,
    ANNEX,
    OTHER
}
