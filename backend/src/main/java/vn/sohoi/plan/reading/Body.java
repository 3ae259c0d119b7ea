package vn.sohoi.plan.reading;

import java.util.ArrayList;
import java.util.List;

/** The middle of the document: basis, items, closing (rules 1 to 5). */
final class Body {
    private static final List<String> CLOSINGS = List.of(
            "Trên đây là",
            "Đề nghị ",
            "Yêu cầu ",
            "Nhận được ",
            "Căn cứ ",
            "Kế hoạch này",
            "Trong quá trình",
            "Xin trân trọng");

    final List<String> basis = new ArrayList<>();
    final List<String> closing = new ArrayList<>();
    final TreeBuilder tree = new TreeBuilder();

    Body(List<Paragraph> paragraphs) {
        Topics topics = new Topics(paragraphs);
        int first = first(paragraphs);
        if (first > 0 && topics.isTopic(first - 1)) {
            first--;
        }
        paragraphs.subList(0, first).forEach(paragraph -> basis.add(paragraph.text()));
        int end = paragraphs.size();
        while (end > first && paragraphs.get(end - 1).marker == null && !paragraphs.get(end - 1).row) {
            end--;
        }
        Node last = null;
        for (int i = first; i < end; i++) {
            Paragraph paragraph = topics.isTopic(i) ? paragraphs.get(i).asTopic() : paragraphs.get(i);
            last = add(paragraph, last, new Ahead(paragraphs.subList(i + 1, end)));
        }
        close(paragraphs.subList(end, paragraphs.size()), last);
    }

    private Node add(Paragraph paragraph, Node last, Ahead ahead) {
        if (paragraph.marker != null) {
            return tree.add(paragraph, ahead);
        }
        if (paragraph.isHeading() && (last == null || !last.text.isEmpty() && !last.isOpenHeading())) {
            return tree.add(paragraph.asHeading(), ahead);
        }
        last.attach(paragraph);
        return last;
    }

    /** Index of the first item: a marked paragraph, or a heading in capitals which is no part of the preamble. */
    private static int first(List<Paragraph> paragraphs) {
        int marked = 0;
        while (marked < paragraphs.size() && isBasis(paragraphs.get(marked))) {
            marked++;
        }
        for (int i = 0; i < marked; i++) {
            boolean announced = i > 0 && paragraphs.get(i - 1).text().endsWith(":");
            if (paragraphs.get(i).isHeading() && (announced || i == marked - 1 && marked < paragraphs.size())) {
                return i;
            }
        }
        return marked;
    }

    private static boolean isBasis(Paragraph paragraph) {
        return paragraph.marker == null
                || paragraph.marker.isBullet() && paragraph.text().startsWith("Căn cứ");
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
                last.attach(rest.get(i));
            }
        }
    }
}
