package vn.sohoi.plan.reading;

import java.util.ArrayList;
import java.util.List;

/** A paragraph put together from one or more lines; the marker is null for plain text. */
final class Paragraph {
    final Marker marker;
    final Line line;
    final List<Doubt> doubts = new ArrayList<>();
    private final StringBuilder text;

    Paragraph(Marker marker, Line line) {
        this.marker = marker;
        this.line = line;
        this.text = new StringBuilder(marker == null ? line.text() : marker.text());
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
