package vn.sohoi.report;

import static vn.sohoi.report.ReportStatus.ACCEPTED;
import static vn.sohoi.report.ReportStatus.DRAFT;
import static vn.sohoi.report.ReportStatus.RETURNED;
import static vn.sohoi.report.ReportStatus.SUBMITTED;

import java.util.Set;

/**
 * The workflow, as a table. Code asks it, the API shows it ({@code allowed}), a test prints it. EDIT leaves the
 * report where it stands; CORRECTION leaves it too and opens the next edition.
 */
public enum ReportStep {
    EDIT(Set.of(DRAFT, RETURNED), null, ReportAction.WRITE),
    SUBMISSION(Set.of(DRAFT, RETURNED), SUBMITTED, ReportAction.WRITE),
    WITHDRAWAL(Set.of(SUBMITTED), DRAFT, ReportAction.WRITE),
    RETURN(Set.of(SUBMITTED), RETURNED, ReportAction.DECIDE),
    ACCEPTANCE(Set.of(SUBMITTED), ACCEPTED, ReportAction.DECIDE),
    CORRECTION(Set.of(ACCEPTED), null, ReportAction.WRITE);

    private final Set<ReportStatus> from;
    private final ReportStatus to;
    private final ReportAction action;

    ReportStep(Set<ReportStatus> from, ReportStatus to, ReportAction action) {
        this.from = from;
        this.to = to;
        this.action = action;
    }

    boolean startsAt(ReportStatus status) {
        return from.contains(status);
    }

    /** Null when the step leaves the report where it stands. */
    ReportStatus to() {
        return to;
    }

    ReportAction action() {
        return action;
    }
}
