package vn.sohoi.plan.reading;

import java.util.ArrayList;
import java.util.List;

/** The middle of the document: basis, items, closing (rules 1 to 5). */
final class Body {
    private static final List<String> CLOSINGS =
            List.of("Trên đây là", "Đề nghị ", "Yêu cầu ", "Nhận được ", "Căn cứ ", "Kế hoạch này", "Trong quá trình");

    final List<String> basis = new ArrayList<>();
    final List<String> closing = new ArrayList<>();
    final TreeBuilder tree = new TreeBuilder();

    Body(List<Paragraph> paragraphs) {
        int first = 0;
        while (first < paragraphs.size() && isBasis(paragraphs.get(first))) {
            basis.add(paragraphs.get(first++).text());
        }
        int end = paragraphs.size();
        while (end > first && paragraphs.get(end - 1).marker == null) {
            end--;
        }
        Node last = null;
        for (Paragraph paragraph : paragraphs.subList(first, end)) {
            if (paragraph.marker == null) {
                last.attach(paragraph.text());
            } else {
                last = tree.add(paragraph);
            }
        }
        close(paragraphs.subList(end, paragraphs.size()), last);
    }

    private static boolean isBasis(Paragraph paragraph) {
        return paragraph.marker == null
                || paragraph.marker.style() == Style.DASH && paragraph.text().startsWith("Căn cứ");
    }

    /** Rule 5: text without a marker after the last bullet belongs to the document. */
    private void close(List<Paragraph> rest, Node last) {
        boolean closed = last != null && (last.isBullet() || Glyphs.isTerminated(last.text.toString()));
        for (int i = 0; i < rest.size(); i++) {
            String text = rest.get(i).text();
            boolean lastOne = i == rest.size() - 1;
            closed |= Glyphs.startsWithAny(text, CLOSINGS) || lastOne && text.endsWith("./.");
            if (closed || last == null) {
                closing.add(text);
            } else {
                last.attach(text);
            }
        }
    }
}
