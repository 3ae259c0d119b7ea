package vn.sohoi.plan.version;

/** What may happen to an item between two versions; several at once, except for the first and the last. */
public enum ChangeKind {
    ADDED,
    EDITED,
    MOVED,
    RENUMBERED,
    REMOVED
}
