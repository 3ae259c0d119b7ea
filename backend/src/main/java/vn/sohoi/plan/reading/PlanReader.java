package vn.sohoi.plan.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the plain text of an official document into head, tree of items, recipients and signature. The same text always
 * gives the same result; what is not in the text stays null, what is doubtful is marked.
 */
public final class PlanReader {
    private static final Pattern YEAR = Pattern.compile("(?iu)năm (\\d{4})(?!\\d)");

    /** Reads the text; never throws for any text. */
    public PlanReading read(String text) {
        Warnings warnings = new Warnings();
        List<Line> lines = text == null ? List.of() : TextLines.of(text, warnings);
        if (lines.isEmpty()) {
            warnings.add("empty", "Văn bản không có nội dung");
            return new PlanReading(empty(), List.of(), warnings.list());
        }
        Head head = new HeadReader(lines, warnings).read();
        int footStart = FootReader.start(lines, head.end);
        List<Line> middle = lines.subList(head.end, footStart);
        Body body = new Body(Paragraphs.of(middle, new Wrapping(middle)));
        FootReader foot = new FootReader(warnings);
        foot.read(lines.subList(footStart, lines.size()));
        List<ReadItem> items = body.tree.items();
        if (items.isEmpty()) {
            warnings.add("no-headings", "Không thấy mục nào trong văn bản");
        }
        return new PlanReading(document(head, body, foot, warnings), items, warnings.list());
    }

    private static PlanDocument document(Head head, Body body, FootReader foot, Warnings warnings) {
        Integer year = year(head);
        if (year == null) {
            warnings.add("year-missing", "Không thấy năm của văn bản");
        }
        return new PlanDocument(
                head.number,
                head.symbol,
                head.type == null ? null : head.type.code(),
                head.type == null ? null : head.type.name(),
                head.place,
                head.date,
                head.title,
                year,
                head.issuerText(),
                joined(body.basis),
                LegalBases.of(body.basis),
                joined(body.closing),
                foot.signatory(),
                foot.recipients());
    }

    /** Rule 7: the year of the title, else of the date, else the one inside the number. */
    private static Integer year(Head head) {
        Matcher m = YEAR.matcher(head.title == null ? "" : head.title);
        if (m.find()) {
            return Integer.valueOf(m.group(1));
        }
        return head.date != null ? Integer.valueOf(head.date.getYear()) : head.numberYear;
    }

    private static String joined(List<String> paragraphs) {
        return paragraphs.isEmpty() ? null : String.join("\n", paragraphs);
    }

    private static PlanDocument empty() {
        return new PlanDocument(
                null, null, null, null, null, null, null, null, null, null, List.of(), null, null, List.of());
    }
}
