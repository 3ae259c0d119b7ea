package vn.sohoi.plan;

/** Whom an item is addressed to: every unit below, some named ones and those below them, or the plan's own unit alone. */
public enum Audience {
    BELOW,
    NAMED,
    OWN
}
