package vn.sohoi.plan.amendment;

/** What an amendment did to the upper item that a lower unit has to answer. */
public enum UpperChange {
    EDITED,
    REMOVED
}
