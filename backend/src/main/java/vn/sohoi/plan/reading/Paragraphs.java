package vn.sohoi.plan.reading;

import java.util.ArrayList;
import java.util.List;

/** Joins lines to paragraphs. */
final class Paragraphs {
    private Paragraphs() {}

    static List<Paragraph> of(List<Line> lines, Wrapping wrapping) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Paragraph current = null;
        Line before = null;
        for (Line line : lines) {
            Marker marker = Marker.at(line.text());
            if (marker != null && before != null && wrapping.isCutPair(before, line)) {
                current.append(line.text());
            } else if (marker == null && before != null && wrapping.continues(before, line)) {
                current.append(line.text());
            } else {
                current = new Paragraph(marker, line);
                paragraphs.add(current);
                if (marker != null && before != null && wrapping.isDoubtfulMarker(before, line, marker.text())) {
                    current.doubts.add(new Doubt(
                            "wrapped-marker", "Dấu “" + marker.label() + "” có thể nằm giữa câu bị ngắt dòng"));
                }
            }
            before = line;
        }
        return paragraphs;
    }
}
