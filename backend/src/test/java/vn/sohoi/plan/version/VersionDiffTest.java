package vn.sohoi.plan.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sohoi.plan.PlacedItem;
import vn.sohoi.plan.reading.ItemKind;

/** What a comparison says, and that it says enough: applied to the earlier version it gives the later one. */
class VersionDiffTest {

    @Test
    void nothingChangedIsSaidOfEveryItem() {
        var plan = List.of(item(1, null, "I", "Một"), item(2, id(1), "I.1", "Hai"));
        assertThat(VersionDiff.of(plan, plan)).hasSize(2).allSatisfy(change -> {
            assertThat(change.kinds()).isEmpty();
            assertThat(change.words()).isEmpty();
            assertThat(change.before()).isEqualTo(change.after());
        });
    }

    @Test
    void oneInsertedRenumbersThoseAfterItAndMovesNone() {
        var before = List.of(item(1, null, "1", "A"), item(2, null, "2", "B"));
        var after = List.of(item(9, null, "1", "Mới"), item(1, null, "2", "A"), item(2, null, "3", "B"));
        assertThat(said(before, after)).isEqualTo("9 [ADDED] 1 [RENUMBERED] 2 [RENUMBERED]");
    }

    @Test
    void ofThreeTheOneThatWentToTheEndHasMoved() {
        var before = List.of(item(1, null, "a", "A"), item(2, null, "b", "B"), item(3, null, "c", "C"));
        var after = List.of(item(2, null, "b", "B"), item(3, null, "c", "C"), item(1, null, "a", "A"));
        assertThat(said(before, after)).isEqualTo("2 [] 3 [] 1 [MOVED]");
    }

    @Test
    void underAnotherParentIsMovedAndGoneIsRemoved() {
        var before = List.of(item(1, null, "I", "A"), item(2, id(1), "I.1", "B"), item(3, null, "II", "C"));
        var after = List.of(item(3, null, "II", "C"), item(2, id(3), "II.1", "B sửa"));
        assertThat(said(before, after)).isEqualTo("3 [] 2 [EDITED, MOVED, RENUMBERED] 1 [REMOVED]");
    }

    @Test
    void wordsThatChangedAreTold() {
        assertThat(WordDiff.of("Tổ chức 5 lớp tập huấn", "Tổ chức ít nhất 6 lớp tập huấn"))
                .containsExactly(
                        new WordRun(WordRun.Kind.KEPT, "Tổ chức "),
                        new WordRun(WordRun.Kind.REMOVED, "5 "),
                        new WordRun(WordRun.Kind.ADDED, "ít nhất 6 "),
                        new WordRun(WordRun.Kind.KEPT, "lớp tập huấn"));
    }

    @Test
    void wordsPutTogetherAreTheTextsHoweverTheyDiffer() {
        var chance = new Random(7);
        for (var round = 0; round < 500; round++) {
            var before = sentence(chance);
            var after = sentence(chance);
            var runs = WordDiff.of(before, after);
            assertThat(joined(runs, WordRun.Kind.ADDED)).isEqualTo(before);
            assertThat(joined(runs, WordRun.Kind.REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void longTextsWithNothingInCommonAreToldAsAWholeAndAtOnce() {
        var before = "một ".repeat(1900);
        var after = "hai ".repeat(1900);
        assertThat(WordDiff.of(before, after))
                .containsExactly(new WordRun(WordRun.Kind.REMOVED, before), new WordRun(WordRun.Kind.ADDED, after));
    }

    @Test
    void anySequenceOfAmendmentsKeepsIdentitiesAndEachPairCanBeFollowed() {
        var chance = new Random(20260);
        for (var history = 0; history < 60; history++) {
            var versions = new ArrayList<List<PlacedItem>>();
            versions.add(Amended.from(List.of(), chance, 12));
            for (var step = 0; step < 6; step++) {
                versions.add(Amended.from(versions.getLast(), chance, 8));
            }
            for (var from : versions) {
                for (var to : versions) {
                    assertThat(applied(from, VersionDiff.of(from, to))).isEqualTo(to);
                }
            }
        }
    }

    /** Knows only the earlier version and what was said of the changes: unchanged items are taken from the earlier. */
    private static List<PlacedItem> applied(List<PlacedItem> from, List<ItemChange> changes) {
        var by = changes.stream().collect(Collectors.toMap(ItemChange::itemId, change -> change));
        Map<String, List<PlacedItem>> stayed = new HashMap<>();
        for (var item : from) {
            var change = by.get(item.itemId());
            if (!change.is(ChangeKind.REMOVED) && !change.is(ChangeKind.MOVED)) {
                stayed.computeIfAbsent("" + item.parentItemId(), none -> new ArrayList<>())
                        .add(said(item, change));
            }
        }
        Map<String, TreeMap<Integer, PlacedItem>> placed = new HashMap<>();
        for (var change : changes) {
            if (change.is(ChangeKind.ADDED) || change.is(ChangeKind.MOVED)) {
                var after = change.after();
                placed.computeIfAbsent("" + after.parentItemId(), none -> new TreeMap<>())
                        .put(after.rank(), after.placed(change.itemId()));
            }
        }
        var all = new ArrayList<PlacedItem>();
        put(null, stayed, placed, all);
        return all;
    }

    private static PlacedItem said(PlacedItem item, ItemChange change) {
        var after = change.after();
        return new PlacedItem(
                item.itemId(),
                item.parentItemId(),
                change.is(ChangeKind.RENUMBERED) ? after.path() : item.path(),
                change.is(ChangeKind.RENUMBERED) ? after.marker() : item.marker(),
                change.is(ChangeKind.EDITED) ? after.kind() : item.kind(),
                change.is(ChangeKind.EDITED) ? joined(change.words(), WordRun.Kind.REMOVED) : item.text());
    }

    private static void put(
            UUID parent,
            Map<String, List<PlacedItem>> stayed,
            Map<String, TreeMap<Integer, PlacedItem>> placed,
            List<PlacedItem> into) {
        var fixed = placed.getOrDefault("" + parent, new TreeMap<>());
        var rest = new ArrayList<>(stayed.getOrDefault("" + parent, List.of()));
        for (var rank = 0; !fixed.isEmpty() || !rest.isEmpty(); rank++) {
            var next = fixed.containsKey(rank) ? fixed.remove(rank) : rest.removeFirst();
            into.add(next);
            put(next.itemId(), stayed, placed, into);
        }
    }

    private static String said(List<PlacedItem> before, List<PlacedItem> after) {
        return VersionDiff.of(before, after).stream()
                .map(change -> change.itemId().getLeastSignificantBits() + " " + change.kinds())
                .collect(Collectors.joining(" "));
    }

    private static String joined(List<WordRun> runs, WordRun.Kind without) {
        return runs.stream()
                .filter(run -> run.kind() != without)
                .map(WordRun::text)
                .collect(Collectors.joining());
    }

    private static String sentence(Random chance) {
        var words = new ArrayList<String>();
        for (var i = chance.nextInt(12); i >= 0; i--) {
            words.add("từ" + chance.nextInt(5));
        }
        return String.join(chance.nextBoolean() ? " " : " \n", words);
    }

    private static UUID id(long number) {
        return new UUID(0, number);
    }

    private static PlacedItem item(long number, UUID parent, String path, String text) {
        return new PlacedItem(id(number), parent, path, path, ItemKind.ITEM, text);
    }
}
