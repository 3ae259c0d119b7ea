package vn.sohoi.report;

/** Why a report is given back; the note says it in words. */
public enum ReturnReason {
    MISSING_FIGURE,
    WRONG_FIGURE,
    MISSING_NARRATIVE,
    OTHER
}
