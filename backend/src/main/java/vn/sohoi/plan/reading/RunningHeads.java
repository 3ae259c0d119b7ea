package vn.sohoi.plan.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes out what a word processor prints on every page: lines beside a page break which come on most pages. */
final class RunningHeads {
    private static final int LONGEST = 120;
    private static final int MOST_LINES = 3;

    private RunningHeads() {}

    static List<Line> without(List<Line> lines) {
        List<Line> rest = lines;
        for (int i = 0; i < MOST_LINES; i++) {
            List<Line> less = withoutOne(rest);
            if (less.size() == rest.size()) {
                return rest;
            }
            rest = less;
        }
        return rest;
    }

    private static List<Line> withoutOne(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        int breaks = 0;
        for (int i = 1; i < lines.size(); i++) {
            breaks += lines.get(i).pageBefore() ? 1 : 0;
        }
        for (int i = 0; i < lines.size() && breaks > 0; i++) {
            if (isBesideBreak(lines, i)) {
                counts.merge(form(lines.get(i)), 1, Integer::sum);
            }
        }
        int needed = Math.max(2, breaks / 2);
        List<Line> kept = new ArrayList<>(lines.size());
        boolean page = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isBesideBreak(lines, i) && counts.getOrDefault(form(line), 0) >= needed) {
                page = true;
                continue;
            }
            kept.add(page ? line.afterPage() : line);
            page = false;
        }
        return kept;
    }

    private static boolean isBesideBreak(List<Line> lines, int at) {
        Line line = lines.get(at);
        boolean beside = at > 0 && line.pageBefore()
                || at + 1 < lines.size() && lines.get(at + 1).pageBefore();
        return beside && line.text().length() <= LONGEST && Marker.at(line.text()) == null;
    }

    /** Page numbers differ, the rest does not. */
    private static String form(Line line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
