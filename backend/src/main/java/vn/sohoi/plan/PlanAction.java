package vn.sohoi.plan;

/** What an actor may want to do with a plan; {@link PlanPolicy} says who may. */
enum PlanAction {
    READ,
    EDIT,
    SUBMIT,
    DECIDE,
    ISSUE
}
