package vn.sohoi.plan.version;

import java.util.List;
import java.util.UUID;

/** What changed from one version to another; unchanged items are told too, so that the whole plan can be shown. */
record DiffView(
        UUID planId,
        int from,
        int to,
        int added,
        int edited,
        int moved,
        int renumbered,
        int removed,
        int unchanged,
        List<ItemChange> items) {

    static DiffView of(UUID planId, int from, int to, List<ItemChange> changes) {
        return new DiffView(
                planId,
                from,
                to,
                count(changes, ChangeKind.ADDED),
                count(changes, ChangeKind.EDITED),
                count(changes, ChangeKind.MOVED),
                count(changes, ChangeKind.RENUMBERED),
                count(changes, ChangeKind.REMOVED),
                (int) changes.stream()
                        .filter(change -> change.kinds().isEmpty())
                        .count(),
                changes);
    }

    private static int count(List<ItemChange> changes, ChangeKind kind) {
        return (int) changes.stream().filter(change -> change.is(kind)).count();
    }
}
