package vn.sohoi.plan.amendment;

/** ACCEPT takes the new text, ADAPT keeps the unit's own or gives another, DROP follows an item that was taken out. */
public enum TaskAnswer {
    ACCEPT(TaskState.ACCEPTED),
    ADAPT(TaskState.ADAPTED),
    DROP(TaskState.DROPPED);

    private final TaskState state;

    TaskAnswer(TaskState state) {
        this.state = state;
    }

    TaskState state() {
        return state;
    }

    boolean fits(UpperChange change) {
        return this == ADAPT || (this == DROP) == (change == UpperChange.REMOVED);
    }
}
