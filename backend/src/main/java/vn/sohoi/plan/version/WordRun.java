package vn.sohoi.plan.version;

/** Words in a row that stayed, went or came. */
public record WordRun(Kind kind, String text) {

    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }
}
