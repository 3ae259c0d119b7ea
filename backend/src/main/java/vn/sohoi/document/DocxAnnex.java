package vn.sohoi.document;

import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import vn.sohoi.document.OfficialPaper.Alignment;
import vn.sohoi.document.OfficialPaper.Annex;
import vn.sohoi.document.OfficialPaper.Column;
import vn.sohoi.document.OfficialPaper.Table;

/** An annex begins a page, says what it belongs to, and holds tables whose header comes again on every page. */
final class DocxAnnex {

    static void write(XWPFDocument document, OfficialPaper paper) {
        var several = paper.annexes().size() > 1;
        for (int i = 0; i < paper.annexes().size(); i++) {
            DocxPage.startAnnex(document);
            var name = several ? PaperWords.ANNEX + " " + PaperWords.roman(i + 1) : PaperWords.ANNEX;
            annex(document, paper, paper.annexes().get(i), name);
        }
    }

    private static void annex(XWPFDocument document, OfficialPaper paper, Annex annex, String name) {
        DocxText.write(document.createParagraph(), DocxStyle.ANNEX, name);
        DocxText.write(document.createParagraph(), DocxStyle.ANNEX, annex.title());
        DocxText.write(document.createParagraph(), DocxStyle.ATTACHED, PaperWords.attachedTo(paper));
        annex.tables().forEach(table -> table(document, table));
    }

    private static void table(XWPFDocument document, Table table) {
        if (table.caption() != null) {
            DocxText.write(document.createParagraph(), DocxStyle.CAPTION, table.caption());
        }
        var columns = table.columns();
        var grid = DocxGrid.ruled(document, table.rows().size() + 1, widths(table));
        for (int c = 0; c < columns.size(); c++) {
            cell(grid.getRow(0).getCell(c))
                    .line(DocxStyle.COLUMN_HEADER, columns.get(c).header());
            for (int r = 0; r < table.rows().size(); r++) {
                var line = cell(grid.getRow(r + 1).getCell(c)).next();
                DocxText.write(line, DocxStyle.CELL, table.rows().get(r).get(c));
                line.setAlignment(alignment(columns.get(c).alignment()));
            }
        }
        document.createParagraph().setStyle(DocxStyle.SEAM.id());
    }

    private static DocxColumn cell(XWPFTableCell cell) {
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        return new DocxColumn(cell);
    }

    private static int[] widths(Table table) {
        var shares = table.columns().stream().mapToInt(Column::share).sum();
        return IntStream.range(0, table.columns().size())
                .map(c -> DocxPage.TEXT_WIDTH * table.columns().get(c).share() / shares)
                .toArray();
    }

    private static ParagraphAlignment alignment(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }

    private DocxAnnex() {}
}
