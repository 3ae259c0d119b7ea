package vn.sohoi.plan.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.plan.PlacedItem;

/**
 * Two versions item by item: those of the later one in its order, then those that went. Of siblings that changed their
 * order as few as possible are called moved.
 */
final class VersionDiff {

    private final Map<UUID, ItemPlace> before;
    private final Map<UUID, ItemPlace> after;
    private final Set<UUID> stayed = new HashSet<>();

    private VersionDiff(List<PlacedItem> from, List<PlacedItem> to) {
        before = places(from);
        after = places(to);
        to.stream()
                .filter(item -> before.containsKey(item.itemId()) && sameParent(item.itemId()))
                .collect(Collectors.groupingBy(item -> Objects.toString(item.parentItemId())))
                .values()
                .forEach(this::keepLongestOrder);
    }

    static List<ItemChange> of(List<PlacedItem> from, List<PlacedItem> to) {
        var diff = new VersionDiff(from, to);
        var changes = new ArrayList<ItemChange>();
        to.forEach(item -> changes.add(diff.change(item.itemId())));
        from.stream()
                .filter(item -> !diff.after.containsKey(item.itemId()))
                .forEach(item -> changes.add(diff.change(item.itemId())));
        return changes;
    }

    private static Map<UUID, ItemPlace> places(List<PlacedItem> items) {
        var ranks = new HashMap<UUID, Integer>();
        var places = new HashMap<UUID, ItemPlace>();
        items.forEach(item ->
                places.put(item.itemId(), ItemPlace.of(item, ranks.merge(item.parentItemId(), 1, Integer::sum) - 1)));
        return places;
    }

    private boolean sameParent(UUID item) {
        return Objects.equals(before.get(item).parentItemId(), after.get(item).parentItemId());
    }

    /** The longest run of siblings whose earlier ranks still rise is where it was; the rest has moved. */
    private void keepLongestOrder(List<PlacedItem> siblings) {
        var previous = new int[siblings.size()];
        var lowest = new int[siblings.size()]; // the rank with which a run of so many ends, at best
        var ends = new int[siblings.size()];
        var longest = 0;
        for (var at = 0; at < siblings.size(); at++) {
            var rank = before.get(siblings.get(at).itemId()).rank();
            var place = -Arrays.binarySearch(lowest, 0, longest, rank) - 1; // ranks differ, so it is never found
            previous[at] = place == 0 ? -1 : ends[place - 1];
            lowest[place] = rank;
            ends[place] = at;
            longest = Math.max(longest, place + 1);
        }
        for (var at = longest == 0 ? -1 : ends[longest - 1]; at >= 0; at = previous[at]) {
            stayed.add(siblings.get(at).itemId());
        }
    }

    private ItemChange change(UUID item) {
        var was = before.get(item);
        var is = after.get(item);
        var kinds = kinds(item, was, is);
        var words = kinds.contains(ChangeKind.EDITED) ? WordDiff.of(was.text(), is.text()) : List.<WordRun>of();
        return new ItemChange(item, kinds, was, is, words);
    }

    private Set<ChangeKind> kinds(UUID item, ItemPlace was, ItemPlace is) {
        if (was == null) {
            return EnumSet.of(ChangeKind.ADDED);
        }
        if (is == null) {
            return EnumSet.of(ChangeKind.REMOVED);
        }
        var kinds = EnumSet.noneOf(ChangeKind.class);
        if (!was.text().equals(is.text()) || was.kind() != is.kind()) {
            kinds.add(ChangeKind.EDITED);
        }
        if (!stayed.contains(item)) {
            kinds.add(ChangeKind.MOVED);
        }
        if (!was.path().equals(is.path()) || !Objects.equals(was.marker(), is.marker())) {
            kinds.add(ChangeKind.RENUMBERED);
        }
        return kinds;
    }
}
