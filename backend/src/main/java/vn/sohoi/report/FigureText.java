package vn.sohoi.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sohoi.ledger.Figure;

/** Figures as Vietnamese papers write them: 1.284,5. What nobody reported is said to be missing, never written as 0. */
public final class FigureText {

    /** A figure inside a narrative, its code in group 1: {@code {{PROP_SESS}}}. */
    public static final Pattern TOKEN = Pattern.compile("\\{\\{\\s*([A-Z0-9_]+)\\s*}}");

    public static final String MISSING = "chưa có số liệu";
    public static final String NOT_APPLICABLE = "không áp dụng";

    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    static {
        SYMBOLS.setGroupingSeparator('.');
        SYMBOLS.setDecimalSeparator(',');
    }

    /** Inside a sentence, where a share says what it is a share of. */
    public static String sentence(ReportFigureView figure) {
        return isShare(figure) ? value(figure) + "% (" + parts(figure) + ")" : value(figure);
    }

    /** In a table, which has columns for the measure and for notes. */
    public static String value(ReportFigureView figure) {
        return switch (figure.status()) {
            case REPORTED -> number(figure.value());
            case NOT_REPORTED -> MISSING;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    public static String note(ReportFigureView figure) {
        return isShare(figure) ? parts(figure) : "";
    }

    /** A narrative with each token replaced by its figure. */
    public static String in(String text, List<ReportFigureView> figures) {
        var byCode = figures.stream().collect(Collectors.toMap(ReportFigureView::indicator, FigureText::sentence));
        return TOKEN.matcher(text)
                .replaceAll(token -> Matcher.quoteReplacement(byCode.getOrDefault(token.group(1), MISSING)));
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
