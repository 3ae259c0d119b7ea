package vn.sohoi.ledger;

/**
 * A moment of the ledger. {@code snapshot} is a pg_snapshot: it names the transactions that had committed, so it
 * stays exact when a smaller sequence number is committed later. Null is now.
 */
public record Position(String snapshot) {

    public static Position now() {
        return new Position(null);
    }

    public static Position at(String snapshot) {
        return new Position(snapshot);
    }

    boolean pinned() {
        return snapshot != null;
    }

    /** Whether the entry under this alias belongs to the position, as an SQL condition. */
    String sees(String alias) {
        return pinned() ? "pg_visible_in_snapshot(" + alias + ".xid, cast(:snapshot as pg_snapshot))" : "true";
    }
}
