package vn.sohoi.plan.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts as Word counts and writes the marker that Word would draw before a paragraph. */
final class ListCounters {
    private static final int LEVELS = 9;
    private static final int INDENT = 4;
    /** Bullets of the symbol fonts by what they look like. */
    private static final String DRAWN = "\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF02D\uF06F\uF0A8";

    private static final String SEEN = "•▪➢✓❖-◦◆";

    private final DocxLists lists;
    private final Map<String, Integer[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    ListCounters(DocxLists lists) {
        this.lists = lists;
    }

    /** The marker with what stands between it and the text; empty if the paragraph has none. */
    String next(String numId, Integer named, String style) {
        var list = lists.list(numId);
        if (list == null) {
            return "";
        }
        var at = named == null ? lists.levelOf(list, style) : Math.min(named, LEVELS - 1);
        var level = lists.level(list, at);
        if (level == null) {
            return "";
        }
        var counts = counters.computeIfAbsent(lists.description(list), none -> new Integer[LEVELS]);
        count(numId, list, at, level, counts);
        var marker = level.format.equals("bullet") ? bullet(level, at) : marker(list, level, at, counts);
        return marker.isBlank() ? "" : marker + (level.spaced ? " " : "\t");
    }

    private void count(String numId, DocxLists.Instance list, int at, ListLevel level, Integer[] counts) {
        var start = list.starts.get(at);
        var restarts = start != null && begun.add(numId + "/" + at);
        counts[at] =
                restarts ? start : counts[at] == null ? Integer.valueOf(level.start) : Integer.valueOf(counts[at] + 1);
        for (var deeper = at + 1; deeper < LEVELS; deeper++) {
            var below = lists.level(list, deeper);
            var restart = below == null ? -1 : below.restart;
            if (restart < 0 || restart > at) {
                counts[deeper] = null;
            }
        }
    }

    private String marker(DocxLists.Instance list, ListLevel level, int at, Integer[] counts) {
        var marker = level.text;
        for (var outer = 0; outer <= at; outer++) {
            var place = "%" + (outer + 1);
            var described = lists.level(list, outer);
            if (!marker.contains(place) || described == null) {
                continue;
            }
            var count = counts[outer] == null ? described.start : counts[outer];
            marker = marker.replace(place, NumberFormat.of(count, level.legal ? "decimal" : described.format));
        }
        return marker;
    }

    /** Drawn in by its level, so that a list of dashes below a dash shows. */
    private static String bullet(ListLevel level, int at) {
        return " ".repeat(INDENT * at) + (level.text.isBlank() ? "•" : seen(level.text.strip()));
    }

    static String seen(String text) {
        var shown = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var known = DRAWN.indexOf(text.charAt(i));
            shown.append(known < 0 ? text.charAt(i) : SEEN.charAt(known));
        }
        return shown.toString();
    }
}
