package vn.sohoi.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Draws a plan as a .docx. The same plan gives the same bytes, and reading them gives the same tree. */
final class PlanDocx {

    private static final int LEFT = 3950;
    private static final int RIGHT = DocxPage.TEXT_WIDTH - LEFT;
    private static final int FOOT_LEFT = 4300;
    private static final int POINTS = 14;

    private final XWPFDocument document;
    private final PlanForm plan;

    private PlanDocx(XWPFDocument document, PlanForm plan) {
        this.document = document;
        this.plan = plan;
    }

    static byte[] of(PlanForm plan) {
        try (var document = new XWPFDocument()) {
            DocxStyle.addAllTo(document);
            DocxPage.setUp(document);
            new PlanDocx(document, plan).write();
            DocxProperties.write(
                    document,
                    PaperWords.sentenceCase(plan.type()) + " " + plan.title(),
                    String.join(" ", plan.issuer()),
                    plan.asAt());
            var packed = new ByteArrayOutputStream();
            document.write(packed);
            return SteadyZip.of(packed.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing here leaves memory
        }
    }

    private void write() {
        head();
        paragraph(DocxStyle.TYPE, plan.type());
        paragraph(DocxStyle.SUBJECT, plan.title());
        DocxRule.draw(
                document.createParagraph(),
                DocxPage.TEXT_WIDTH,
                DocxRule.lengthBelow(plan.title(), POINTS, DocxPage.TEXT_WIDTH));
        plan.opening().forEach(this::basis);
        plan.body().forEach(this::line);
        plan.closing().forEach(text -> paragraph(DocxStyle.BODY, text));
        document.getLastParagraph()
                .setKeepNext(true); // a signature must not stand on a page without a line of its paper
        foot();
    }

    private void head() {
        var halves = DocxGrid.plain(document, 2, LEFT, RIGHT);
        var left = new DocxColumn(halves.getRow(0).getCell(0));
        var last = plan.issuer().size() - 1;
        for (var at = 0; at <= last; at++) {
            left.line(
                    at < last ? DocxStyle.PARENT : DocxStyle.ISSUER,
                    plan.issuer().get(at));
        }
        var right = new DocxColumn(halves.getRow(0).getCell(1));
        if (plan.party()) {
            left.line(DocxStyle.NUMBER, "*");
            right.line(DocxStyle.MOTTO, PaperWords.PARTY);
        } else {
            left.rule(LEFT, DocxRule.lengthBelow(plan.issuer().getLast(), 12, LEFT));
            right.line(DocxStyle.NATION, PaperWords.NATION);
            right.line(DocxStyle.MOTTO, PaperWords.MOTTO);
        }
        right.rule(RIGHT, DocxRule.MOTTO_LENGTH);
        var number = new DocxColumn(halves.getRow(1).getCell(0));
        number.line(DocxStyle.NUMBER, plan.number() == null ? "" : plan.number());
        if (plan.draft()) {
            number.line(DocxStyle.MARK, PaperWords.DRAFT);
        }
        new DocxColumn(halves.getRow(1).getCell(1)).line(DocxStyle.DATELINE, plan.dateline());
    }

    private void basis(String text) {
        paragraph(text.startsWith("Căn cứ") ? DocxStyle.NOTE : DocxStyle.BODY, text);
    }

    private void line(PlanLine line) {
        switch (line.look()) {
            case PART -> {
                var centred = paragraph(DocxStyle.HEADING_1, line.text());
                centred.setAlignment(ParagraphAlignment.CENTER);
                centred.setFirstLineIndent(0);
            }
            case SECTION -> paragraph(DocxStyle.HEADING_1, line.text());
            case TITLE -> paragraph(DocxStyle.HEADING_2, line.text());
            case TEXT -> paragraph(DocxStyle.BODY, line.text());
        }
    }

    private void foot() {
        var halves = DocxGrid.plain(document, 1, FOOT_LEFT, DocxPage.TEXT_WIDTH - FOOT_LEFT)
                .getRow(0);
        var left = new DocxColumn(halves.getCell(0));
        if (!plan.recipients().isEmpty()) {
            left.line(DocxStyle.RECIPIENTS_LABEL, PaperWords.RECIPIENTS);
            lines(left, DocxStyle.RECIPIENT, plan.recipients());
        }
        var right = new DocxColumn(halves.getCell(1));
        lines(right, DocxStyle.SIGNATORY, plan.signatory());
        right.line(DocxStyle.SIGNATURE, plan.signature() == null ? "" : plan.signature());
        document.createParagraph().setStyle(DocxStyle.SEAM.id()); // Word wants a paragraph after a table
    }

    private static void lines(DocxColumn column, DocxStyle style, List<String> lines) {
        lines.forEach(line -> column.line(style, line));
    }

    private org.apache.poi.xwpf.usermodel.XWPFParagraph paragraph(DocxStyle style, String text) {
        return DocxText.write(document.createParagraph(), style, text);
    }
}
