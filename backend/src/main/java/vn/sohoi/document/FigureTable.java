package vn.sohoi.document;

import java.util.ArrayList;
import java.util.List;
import vn.sohoi.document.OfficialPaper.Alignment;
import vn.sohoi.document.OfficialPaper.Column;
import vn.sohoi.document.OfficialPaper.Paragraph;
import vn.sohoi.document.OfficialPaper.Table;
import vn.sohoi.report.FigureText;
import vn.sohoi.report.ReportView;

/** All figures of a report in the order of the catalogue, each a link, those that are missing too. */
final class FigureTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", Alignment.CENTRE, 8),
            new Column("Chỉ tiêu", Alignment.LEFT, 40),
            new Column("Đơn vị tính", Alignment.CENTRE, 14),
            new Column("Số liệu", Alignment.RIGHT, 20),
            new Column("Ghi chú", Alignment.LEFT, 18));

    static Table of(ReportView report, FigureLinks links) {
        var rows = new ArrayList<List<Paragraph>>();
        for (var figure : report.figures()) {
            rows.add(List.of(
                    Paragraph.of(String.valueOf(rows.size() + 1)),
                    Paragraph.of(figure.name()),
                    Paragraph.of(figure.unitOfMeasure()),
                    Paragraph.of(links.link(figure, FigureText.value(figure))),
                    Paragraph.of(FigureText.note(figure))));
        }
        return new Table(null, COLUMNS, rows);
    }

    private FigureTable() {}
}
