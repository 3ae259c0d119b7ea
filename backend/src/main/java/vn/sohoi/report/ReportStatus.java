package vn.sohoi.report;

/** Where a report stands. Figures are live in DRAFT and RETURNED, and stand by value from SUBMITTED on. */
public enum ReportStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    SUPERSEDED
}
