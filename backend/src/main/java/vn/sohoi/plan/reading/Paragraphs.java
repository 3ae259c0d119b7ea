package vn.sohoi.plan.reading;

import java.util.ArrayList;
import java.util.List;

/** Joins lines to paragraphs. */
final class Paragraphs {
    private final Wrapping wrapping;
    private final Sequence sequence = new Sequence();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private Paragraph current;
    private Line before;

    private Paragraphs(Wrapping wrapping) {
        this.wrapping = wrapping;
    }

    static List<Paragraph> of(List<Line> lines, Wrapping wrapping) {
        Paragraphs joined = new Paragraphs(wrapping);
        TableRows rows = new TableRows(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (rows.isRow(i)) {
                joined.row(lines.get(i));
            } else {
                joined.line(lines.get(i));
            }
        }
        return joined.paragraphs;
    }

    private void row(Line line) {
        current = Paragraph.row(line);
        paragraphs.add(current);
        before = null;
    }

    private void line(Line line) {
        Marker marker = marker(line);
        if (before != null && (marker == null ? wrapping.continues(before, line) : isChance(marker, line))) {
            current.append(line.text());
        } else {
            start(marker, line);
        }
        before = line;
    }

    private Marker marker(Line line) {
        Marker marker = Marker.at(line.text());
        return marker != null && sequence.isInitial(marker) ? null : marker;
    }

    private void start(Marker marker, Line line) {
        current = new Paragraph(marker, line);
        paragraphs.add(current);
        if (marker == null) {
            return;
        }
        sequence.add(marker);
        if (before != null && wrapping.isDoubtfulMarker(before, line, marker.text())) {
            current.doubts.add(
                    new Doubt("wrapped-marker", "Dấu “" + marker.label() + "” có thể nằm giữa câu bị ngắt dòng"));
        }
    }

    /** True if the line begins like an item but goes on with the sentence before it. */
    private boolean isChance(Marker marker, Line line) {
        if (wrapping.isCutPair(before, line)) {
            return true;
        }
        boolean narrow = marker.isCounted() && marker.style().kind == ItemKind.ITEM;
        boolean middle = Wrapping.isOpenEnd(current.text()) || Wrapping.isThousands(before, line);
        if (narrow && middle && !sequence.continues(marker)) {
            return true;
        }
        if (!wrapping.isCut(before, line)) {
            return false;
        }
        boolean lower = Glyphs.startsLower(marker.text());
        boolean chance = marker.isBullet()
                ? lower && !isListOfPhrases(marker)
                : !sequence.mayHold(marker) || lower && !sequence.continues(marker);
        if (chance) {
            current.doubts.add(
                    new Doubt("wrapped-marker", "“" + marker.label() + "” ở đầu dòng được đọc là phần tiếp của câu"));
        }
        return chance;
    }

    /** Items which all begin with a small letter and end without a mark. */
    private boolean isListOfPhrases(Marker marker) {
        return current.marker != null && current.marker.isAlike(marker) && Glyphs.startsLower(current.marker.text());
    }
}
