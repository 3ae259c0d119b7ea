package vn.sohoi.plan.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table while it is walked through. Head and signature stand in tables that nobody sees; others hold figures. */
final class DocxTable {
    private static final int MOST_ROWS = 4;
    private static final List<String> FORM = List.of("CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "ĐẢNG CỘNG SẢN", "NƠI NHẬN");

    private final List<List<List<String>>> rows = new ArrayList<>();
    private boolean rowDeleted;

    void startRow() {
        rows.add(new ArrayList<>());
        rowDeleted = false;
    }

    void deleteRow() {
        rowDeleted = true;
    }

    void endRow() {
        if (rowDeleted && !rows.isEmpty()) {
            rows.removeLast();
        }
    }

    void startCell() {
        if (rows.isEmpty()) {
            startRow();
        }
        rows.getLast().add(new ArrayList<>());
    }

    void add(String block) {
        if (rows.isEmpty() || rows.getLast().isEmpty()) {
            startCell();
        }
        rows.getLast().getLast().add(block);
    }

    /** The text of a form cell by cell; of figures row by row, the cells parted by tabs. */
    List<String> blocks() {
        if (isForm()) {
            return rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
        }
        return List.of(rows.stream()
                .map(row -> row.stream().map(DocxTable::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n")));
    }

    private static String cell(List<String> blocks) {
        return String.join(" ", blocks).replaceAll("\\s+", " ").strip();
    }

    private boolean isForm() {
        var columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var text = rows.toString().toUpperCase(Locale.ROOT);
        return columns < 2
                || columns == 2 && rows.size() <= MOST_ROWS
                || FORM.stream().anyMatch(text::contains);
    }
}
