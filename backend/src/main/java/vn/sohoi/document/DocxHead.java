package vn.sohoi.document;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The two halves on top of the first page, then the type and the subject of the paper. */
final class DocxHead {

    private static final int LEFT = 3950;
    private static final int RIGHT = DocxPage.TEXT_WIDTH - LEFT;
    private static final int ISSUER_POINTS = 12;
    private static final int SUBJECT_POINTS = 14;
    private static final int SUBJECT_WIDTH = DocxPage.TEXT_WIDTH - 2 * 567; // drawn in by a centimetre on each side

    static void write(XWPFDocument document, OfficialPaper paper) {
        var halves = DocxGrid.plain(document, 2, LEFT, RIGHT);
        issuer(new DocxColumn(halves.getRow(0).getCell(0)), paper);
        nation(new DocxColumn(halves.getRow(0).getCell(1)));
        number(new DocxColumn(halves.getRow(1).getCell(0)), paper);
        new DocxColumn(halves.getRow(1).getCell(1)).line(DocxStyle.DATELINE, PaperWords.dateline(paper.dateline()));

        DocxText.write(document.createParagraph(), DocxStyle.TYPE, paper.type());
        DocxText.write(document.createParagraph(), DocxStyle.SUBJECT, paper.subject());
        var length = DocxRule.lengthBelow(paper.subject(), SUBJECT_POINTS, SUBJECT_WIDTH);
        DocxRule.draw(document.createParagraph(), DocxPage.TEXT_WIDTH, length);
    }

    private static void issuer(DocxColumn half, OfficialPaper paper) {
        var issuer = paper.issuer();
        half.line(DocxStyle.PARENT, issuer.parent());
        issuer.lines().forEach(line -> half.line(DocxStyle.ISSUER, line));
        half.rule(LEFT, DocxRule.lengthBelow(issuer.lines().getLast(), ISSUER_POINTS, LEFT));
    }

    private static void nation(DocxColumn half) {
        half.line(DocxStyle.NATION, PaperWords.NATION);
        half.line(DocxStyle.MOTTO, PaperWords.MOTTO);
        half.rule(RIGHT, DocxRule.MOTTO_LENGTH);
    }

    private static void number(DocxColumn half, OfficialPaper paper) {
        half.line(DocxStyle.NUMBER, PaperWords.number(paper.number()));
        if (paper.mark() != null) {
            half.line(DocxStyle.MARK, paper.mark());
        }
    }

    private DocxHead() {}
}
