package vn.sohoi.report;

import java.util.Set;

/** Where a report stands. Figures are live in DRAFT and RETURNED, and stand by value from SUBMITTED on. */
public enum ReportStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    SUPERSEDED;

    /** A unit works on one report of a period at a time. */
    static final Set<ReportStatus> OPEN = Set.of(DRAFT, RETURNED, SUBMITTED);
}
