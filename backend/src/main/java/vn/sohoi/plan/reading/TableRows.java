package vn.sohoi.plan.reading;

import java.util.ArrayList;
import java.util.List;

/** Rows of a table pasted into the text: three or more cells, parted by tabs, in two or more lines. */
final class TableRows {
    private static final int LEAST = 3;
    private static final String GAP = " {3,}";
    private final boolean[] rows;

    TableRows(List<Line> lines) {
        rows = new boolean[lines.size()];
        for (int i = 1; i < rows.length; i++) {
            if (cells(lines.get(i - 1)) >= LEAST && cells(lines.get(i)) >= LEAST) {
                rows[i - 1] = true;
                rows[i] = true;
            }
        }
    }

    boolean isRow(int at) {
        return rows[at];
    }

    private static int cells(Line line) {
        return line.raw().contains("   ") ? line.raw().split(GAP).length : 1;
    }

    /** The cells as one text. */
    static String text(Line line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.raw().split(GAP)) {
            cells.add(TextLines.collapse(cell));
        }
        return String.join(" | ", cells);
    }
}
