package vn.sohoi.org;

/** What can happen to units. {@code ABOLISH_LEVEL}: all units of a kind close, and what was below reports to above. */
public enum ChangeKind {
    OPEN,
    CLOSE,
    MERGE,
    SPLIT,
    RENAME,
    RECODE,
    MOVE,
    ABOLISH_LEVEL
}
