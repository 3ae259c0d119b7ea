package vn.sohoi.plan.reading;

import java.util.ArrayList;
import java.util.List;

/** A paragraph put together from one or more lines; the marker is null for plain text. */
final class Paragraph {
    private static final int MAX_HEADING = 200;
    final Marker marker;
    final Line line;
    final boolean row;
    final List<Doubt> doubts = new ArrayList<>();
    private final StringBuilder text;

    Paragraph(Marker marker, Line line) {
        this(marker, line, marker == null ? line.text() : marker.text(), false);
    }

    private Paragraph(Marker marker, Line line, String text, boolean row) {
        this.marker = marker;
        this.line = line;
        this.row = row;
        this.text = new StringBuilder(text);
    }

    static Paragraph row(Line line) {
        Paragraph row = new Paragraph(null, line, TableRows.text(line), true);
        row.doubts.add(new Doubt("table-row", "Dòng của bảng được giữ cùng mục này"));
        return row;
    }

    /** The same paragraph as an item of its own. */
    Paragraph asHeading() {
        Paragraph heading = new Paragraph(Marker.none(text()), line);
        heading.doubts.addAll(doubts);
        return heading;
    }

    Paragraph asTopic() {
        Paragraph topic = new Paragraph(Marker.topic(text()), line);
        topic.doubts.addAll(doubts);
        return topic;
    }

    /** In capitals, without a number, and not the word of a decision ("QUYẾT ĐỊNH:"). */
    boolean isHeading() {
        String plain =
                text().endsWith(":") ? text().substring(0, text.length() - 1).strip() : text();
        return marker == null
                && !row
                && plain.length() <= MAX_HEADING
                && plain.indexOf(' ') > 0
                && Glyphs.isCapitals(plain)
                && !Glyphs.isTerminated(plain)
                && DocumentType.at(plain, true) == null
                && !plain.equals("QUYẾT NGHỊ");
    }

    void append(String more) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        text.append(more);
    }

    String text() {
        return text.toString();
    }
}
