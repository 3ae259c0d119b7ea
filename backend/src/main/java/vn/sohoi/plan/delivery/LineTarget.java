package vn.sohoi.plan.delivery;

/** Whom a line under "Nơi nhận" means; only units of the Union get a delivery. */
public enum LineTarget {
    UNITS,
    INTERNAL,
    EXTERNAL,
    ARCHIVE,
    UNCLEAR
}
