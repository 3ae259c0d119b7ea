package vn.sohoi.org;

/**
 * What becomes of units that would be called the same under one parent: the act is refused, or those that came there
 * are called after where they came from.
 */
public enum NameClashes {
    REFUSE,
    KEEP_APART
}
