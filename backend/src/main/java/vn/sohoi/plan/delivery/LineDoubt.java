package vn.sohoi.plan.delivery;

/** Why somebody has to look at a line. */
public enum LineDoubt {
    NOT_UNDERSTOOD,
    NO_SUCH_UNIT,
    SEVERAL_SUCH_UNITS,
    NUMBER_DIFFERS
}
