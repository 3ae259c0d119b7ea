package vn.sohoi.plan.amendment;

/** What became of a change above: still to be answered, taken over, kept apart with a note, or dropped with it. */
public enum TaskState {
    OPEN,
    ACCEPTED,
    ADAPTED,
    DROPPED
}
