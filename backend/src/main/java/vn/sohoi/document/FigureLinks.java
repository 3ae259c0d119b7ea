package vn.sohoi.document;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.sohoi.document.OfficialPaper.Paragraph;
import vn.sohoi.document.OfficialPaper.Run;
import vn.sohoi.report.FigureText;
import vn.sohoi.report.ReportFigureView;
import vn.sohoi.report.ReportView;

/** The figures of a report as runs that open them in the client. */
final class FigureLinks {

    private final String page;
    private final Map<String, ReportFigureView> figures;

    FigureLinks(ReportView report, String clientUrl) {
        this.page = clientUrl + "/bao-cao/" + report.id() + "?nguon=";
        this.figures = report.figures().stream().collect(toMap(ReportFigureView::indicator, Function.identity()));
    }

    /** What was written, a paragraph a line, with each {@code {{CODE}}} replaced by its figure. */
    List<Paragraph> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(this::paragraph).toList();
    }

    Run link(ReportFigureView figure, String text) {
        return new Run(text, page + figure.indicator());
    }

    private Paragraph paragraph(String line) {
        var runs = new ArrayList<Run>();
        var written = 0;
        for (var token = FigureText.TOKEN.matcher(line); token.find(); written = token.end()) {
            runs.add(Run.of(line.substring(written, token.start())));
            var figure = figures.get(token.group(1));
            runs.add(figure == null ? Run.of(FigureText.MISSING) : link(figure, FigureText.sentence(figure)));
        }
        runs.add(Run.of(line.substring(written)));
        return new Paragraph(runs.stream().filter(run -> !run.text().isEmpty()).toList());
    }
}
