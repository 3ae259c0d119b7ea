package vn.sohoi.document;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A cell of the layout filled line by line; Word gives every cell a first paragraph, which is used up first. */
final class DocxColumn {

    private final XWPFTableCell cell;
    private boolean begun;

    DocxColumn(XWPFTableCell cell) {
        this.cell = cell;
    }

    XWPFParagraph line(DocxStyle style, String text) {
        return DocxText.write(next(), style, text);
    }

    void rule(int available, int length) {
        DocxRule.draw(next(), available, length);
    }

    XWPFParagraph next() {
        if (begun) {
            return cell.addParagraph();
        }
        begun = true;
        return cell.getParagraphs().getFirst();
    }
}
