package vn.sohoi.plan;

/** Where a plan stands on its way; lower units see it from {@code ISSUED} on. */
public enum PlanStatus {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    ISSUED,
    CLOSED;

    public boolean isPublished() {
        return this == ISSUED || this == CLOSED;
    }
}
