package vn.sohoi.plan.reading;

/** What kind of paragraph an item is. */
public enum ItemKind {
    SECTION,
    ITEM,
    BULLET
}
