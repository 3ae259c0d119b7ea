package vn.sohoi.plan.reading;

import java.util.ArrayList;
import java.util.List;

/** How many items of a tree were read with the right level, marker and parent; an item too many counts as a fault. */
record Score(int right, int of, List<String> faults) {

    private record Found(int level, String start, int parent) {}

    static Score of(Corpus wanted, PlanReading reading) {
        List<Found> found = new ArrayList<>();
        flatten(reading.items(), -1, found);
        int[] match = match(wanted.tree(), found);
        List<String> faults = new ArrayList<>();
        int right = 0;
        int matched = 0;
        for (int i = 0; i < match.length; i++) {
            var item = wanted.tree().get(i);
            if (match[i] < 0) {
                faults.add("missing: " + item.start());
                continue;
            }
            matched++;
            var read = found.get(match[i]);
            int parent = item.parent() < 0 ? -1 : match[item.parent()];
            if (read.level == item.level() && read.parent == parent) {
                right++;
            } else {
                faults.add("level " + read.level + " instead of " + item.level() + ": " + item.start());
            }
        }
        for (int i = 0; i < found.size(); i++) {
            int at = i;
            if (java.util.Arrays.stream(match).noneMatch(m -> m == at)) {
                faults.add("too many: " + found.get(i).start);
            }
        }
        return new Score(right, wanted.tree().size() + found.size() - matched, faults);
    }

    private static void flatten(List<ReadItem> items, int parent, List<Found> found) {
        for (ReadItem item : items) {
            String marker = item.marker() == null ? "" : item.marker();
            found.add(new Found(item.level(), Corpus.plain(marker + " " + item.text()), parent));
            flatten(item.children(), found.size() - 1, found);
        }
    }

    /** The longest run of items in the same order whose beginnings agree. */
    private static int[] match(List<Corpus.Wanted> wanted, List<Found> found) {
        int[][] best = new int[wanted.size() + 1][found.size() + 1];
        for (int i = wanted.size() - 1; i >= 0; i--) {
            for (int j = found.size() - 1; j >= 0; j--) {
                int skip = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = agree(wanted.get(i), found.get(j)) ? Math.max(skip, best[i + 1][j + 1] + 1) : skip;
            }
        }
        int[] match = new int[wanted.size()];
        for (int i = 0, j = 0; i < match.length; ) {
            if (j < found.size() && agree(wanted.get(i), found.get(j)) && best[i][j] == best[i + 1][j + 1] + 1) {
                match[i++] = j++;
            } else if (j < found.size() && best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                match[i++] = -1;
            }
        }
        return match;
    }

    private static boolean agree(Corpus.Wanted wanted, Found found) {
        return found.start.startsWith(wanted.start());
    }

    double share() {
        return (double) right / of;
    }
}
