package vn.sohoi.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of fixed column widths; Word and LibreOffice both guess when the grid is not written out. */
final class DocxGrid {

    private static final String BLACK = "000000";
    private static final int HAIRLINE = 4;
    private static final int CELL_MARGIN = 100;

    /** Only for layout: no lines, no margins, rows that stay whole. */
    static XWPFTable plain(XWPFDocument document, int rows, int... widths) {
        var table = fixed(document, rows, widths);
        lines(table, XWPFBorderType.NONE, 0);
        // Written out, because POI takes 0 for "as usual", and usual differs between Word and LibreOffice.
        var margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        for (var margin : List.of(margins.addNewLeft(), margins.addNewRight())) {
            margin.setW(BigInteger.ZERO);
            margin.setType(STTblWidth.DXA);
        }
        return table;
    }

    static XWPFTable ruled(XWPFDocument document, int rows, int... widths) {
        var table = fixed(document, rows, widths);
        lines(table, XWPFBorderType.SINGLE, HAIRLINE);
        table.setCellMargins(CELL_MARGIN / 2, CELL_MARGIN, CELL_MARGIN / 2, CELL_MARGIN);
        table.getRow(0).setRepeatHeader(true);
        return table;
    }

    /** Also where there are none: a reader that finds nothing written may draw its own. */
    private static void lines(XWPFTable table, XWPFBorderType type, int size) {
        table.setTopBorder(type, size, 0, BLACK);
        table.setBottomBorder(type, size, 0, BLACK);
        table.setLeftBorder(type, size, 0, BLACK);
        table.setRightBorder(type, size, 0, BLACK);
        table.setInsideHBorder(type, size, 0, BLACK);
        table.setInsideVBorder(type, size, 0, BLACK);
    }

    private static XWPFTable fixed(XWPFDocument document, int rows, int... widths) {
        var table = document.createTable(rows, widths.length);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(DocxPage.TEXT_WIDTH);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        grid.getGridColList().clear();
        for (var width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (var row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int column = 0; column < widths.length; column++) {
                row.getCell(column).setWidthType(TableWidthType.DXA);
                row.getCell(column).setWidth(String.valueOf(widths[column]));
            }
        }
        return table;
    }

    private DocxGrid() {}
}
