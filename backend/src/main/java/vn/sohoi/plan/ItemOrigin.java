package vn.sohoi.plan;

/** Where an item comes from: the document's text, an item of a higher unit, or the unit itself. */
public enum ItemOrigin {
    TEXT,
    TAKEN_OVER,
    OWN
}
