package vn.sohoi.document;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import vn.sohoi.ledger.Figure;
import vn.sohoi.report.ReportFigureView;

/** Figures as Vietnamese papers write them: 1.284,5. What nobody reported is said to be missing, never written as 0. */
final class FigureText {

    static final String MISSING = "chưa có số liệu";
    static final String NOT_APPLICABLE = "không áp dụng";

    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    static {
        SYMBOLS.setGroupingSeparator('.');
        SYMBOLS.setDecimalSeparator(',');
    }

    /** Inside a sentence, where a share says what it is a share of. */
    static String sentence(ReportFigureView figure) {
        return isShare(figure) ? value(figure) + "% (" + parts(figure) + ")" : value(figure);
    }

    /** In a table, which has columns for the measure and for notes. */
    static String value(ReportFigureView figure) {
        return switch (figure.status()) {
            case REPORTED -> number(figure.value());
            case NOT_REPORTED -> MISSING;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    static String note(ReportFigureView figure) {
        return isShare(figure) ? parts(figure) : "";
    }

    static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.##", SYMBOLS).format(value);
    }

    private static boolean isShare(ReportFigureView figure) {
        return figure.kind() == Figure.Kind.RATIO && figure.status() == Figure.Status.REPORTED;
    }

    private static String parts(ReportFigureView figure) {
        return number(figure.numerator()) + "/" + number(figure.denominator());
    }

    private FigureText() {}
}
