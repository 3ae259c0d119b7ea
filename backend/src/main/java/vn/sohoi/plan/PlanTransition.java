package vn.sohoi.plan;

/** The workflow, as a table. Code asks it, the API shows it ({@code allowed}), a test prints it. */
public enum PlanTransition {
    SUBMISSION(PlanStatus.DRAFT, PlanStatus.IN_REVIEW, PlanAction.SUBMIT),
    WITHDRAWAL(PlanStatus.IN_REVIEW, PlanStatus.DRAFT, PlanAction.SUBMIT),
    RETURN(PlanStatus.IN_REVIEW, PlanStatus.DRAFT, PlanAction.DECIDE),
    APPROVAL(PlanStatus.IN_REVIEW, PlanStatus.APPROVED, PlanAction.DECIDE),
    ISSUE(PlanStatus.APPROVED, PlanStatus.ISSUED, PlanAction.ISSUE),
    CLOSURE(PlanStatus.ISSUED, PlanStatus.CLOSED, PlanAction.ISSUE);

    private final PlanStatus from;
    private final PlanStatus to;
    private final PlanAction action;

    PlanTransition(PlanStatus from, PlanStatus to, PlanAction action) {
        this.from = from;
        this.to = to;
        this.action = action;
    }

    public boolean startsAt(PlanStatus status) {
        return status == from;
    }

    public PlanStatus to() {
        return to;
    }

    public PlanAction action() {
        return action;
    }
}
