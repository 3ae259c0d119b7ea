package vn.sohoi.document;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Who receives the paper on the left, who signs it on the right; the two never part. */
final class DocxFoot {

    private static final int LEFT = 4300;
    private static final int RIGHT = DocxPage.TEXT_WIDTH - LEFT;

    static void write(XWPFDocument document, OfficialPaper paper) {
        var halves = DocxGrid.plain(document, 1, LEFT, RIGHT).getRow(0);
        recipients(new DocxColumn(halves.getCell(0)), paper.recipients());
        signatory(new DocxColumn(halves.getCell(1)), paper.signatory());
        document.createParagraph().setStyle(DocxStyle.SEAM.id()); // Word wants a paragraph after a table
    }

    private static void recipients(DocxColumn half, OfficialPaper.Recipients recipients) {
        half.line(DocxStyle.RECIPIENTS_LABEL, PaperWords.RECIPIENTS);
        recipients.names().forEach(name -> half.line(DocxStyle.RECIPIENT, "- " + name + ";"));
        half.line(DocxStyle.RECIPIENT, "- Lưu: " + recipients.filing() + ".");
    }

    private static void signatory(DocxColumn half, OfficialPaper.Signatory signatory) {
        half.line(DocxStyle.SIGNATORY, signatory.authority());
        half.line(DocxStyle.SIGNATORY, signatory.title());
        half.line(DocxStyle.SIGNATURE, signatory.name() == null ? "" : signatory.name());
    }

    private DocxFoot() {}
}
