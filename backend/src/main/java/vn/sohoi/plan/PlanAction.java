package vn.sohoi.plan;

/** What an actor may want to do with a plan; {@link PlanPolicy} says who may. */
public enum PlanAction {
    READ,
    EDIT,
    SUBMIT,
    DECIDE,
    ISSUE
}
