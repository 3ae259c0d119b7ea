package vn.sohoi.org;

/** What a unit is in the Union; the depth of the tree is data, never derived from this. */
public enum UnitKind {
    PROVINCE,
    DISTRICT,
    COMMUNE,
    AFFILIATED,
    BRANCH,
    GROUP,
    BOARD,
    EXTERNAL
}
