package vn.sohoi.plan.delivery;

/** Whether the unit has said that it has the plan. */
public enum DeliveryState {
    OPEN,
    ACKNOWLEDGED
}
