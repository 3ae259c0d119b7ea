package vn.sohoi.document;

import java.util.ArrayList;
import java.util.List;
import vn.sohoi.plan.reading.ItemKind;
import vn.sohoi.plan.reading.ReadItem;

/** One paragraph of a plan's body and how it looks. */
record PlanLine(Look look, String text) {

    /** PART stands in the middle, SECTION and TITLE are bold, TEXT is neither. */
    enum Look {
        PART,
        SECTION,
        TITLE,
        TEXT
    }

    private static final int LONGEST_TITLE = 150;
    private static final List<String> PARTS = List.of("phần", "chương", "mục", "tiểu mục");

    static List<PlanLine> all(List<ReadItem> items) {
        var lines = new ArrayList<PlanLine>();
        below(items, lines);
        return lines;
    }

    private static void below(List<ReadItem> items, List<PlanLine> lines) {
        var unmarked = items.stream().allMatch(item -> item.marker() == null && item.kind() != ItemKind.SECTION);
        for (var at = 0; at < items.size(); at++) {
            var item = items.get(at);
            var marker = item.marker() != null || item.kind() == ItemKind.SECTION
                    ? item.marker()
                    : unmarked ? at + 1 + "." : "-";
            write(item, marker, lines);
            below(item.children(), lines);
        }
    }

    private static void write(ReadItem item, String marker, List<PlanLine> lines) {
        var texts = item.text().lines().filter(line -> !line.isBlank()).toList();
        var look = look(item);
        if (isPart(marker)) {
            lines.add(new PlanLine(Look.PART, marker));
            texts.stream().limit(1).forEach(text -> lines.add(new PlanLine(Look.PART, text)));
        } else {
            // a marker alone at the end of a line reads badly
            lines.add(new PlanLine(look, marker == null ? texts.getFirst() : marker + "\u00a0" + texts.getFirst()));
        }
        texts.stream().skip(1).forEach(text -> lines.add(new PlanLine(Look.TEXT, text)));
    }

    /** "Phần thứ nhất" has a line of its own, "Chương I. Quy định chung" has not. */
    private static boolean isPart(String marker) {
        return marker != null
                && Character.isLetterOrDigit(marker.charAt(marker.length() - 1))
                && PARTS.stream()
                        .anyMatch(part ->
                                marker.toLowerCase(PaperWords.VIETNAMESE).startsWith(part + " "));
    }

    private static Look look(ReadItem item) {
        if (item.kind() == ItemKind.SECTION) {
            return Look.SECTION;
        }
        var heads = item.kind() == ItemKind.ITEM && !item.children().isEmpty() && item.level() <= 2;
        return heads && item.text().length() <= LONGEST_TITLE ? Look.TITLE : Look.TEXT;
    }
}
