package vn.sohoi.report;

/** What a line of a report's story tells. */
public enum ReportMoveKind {
    CREATION,
    SUBMISSION,
    WITHDRAWAL,
    RETURN,
    ACCEPTANCE,
    SUPERSESSION
}
