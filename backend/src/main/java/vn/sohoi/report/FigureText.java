package vn.sohoi.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import vn.sohoi.ledger.Figure;

/** Figures in Vietnamese words, as documents print them: {@code 1.284,5}; what is missing is said, never zero. */
public final class FigureText {

    private static final DecimalFormatSymbols VIETNAMESE = DecimalFormatSymbols.getInstance(Locale.of("vi", "VN"));

    public static String of(ReportFigureView figure) {
        return switch (figure.status()) {
            case NOT_REPORTED -> "chưa có số liệu";
            case NOT_APPLICABLE -> "không áp dụng";
            case REPORTED ->
                figure.kind() == Figure.Kind.RATIO
                        ? "%s%% (%s/%s)"
                                .formatted(
                                        number(figure.value()),
                                        number(figure.numerator()),
                                        number(figure.denominator()))
                        : number(figure.value());
        };
    }

    /** A text with every {@code {{CODE}}} replaced by its figure. */
    public static String in(String text, List<ReportFigureView> figures) {
        var byCode = figures.stream().collect(Collectors.toMap(ReportFigureView::indicator, FigureText::of));
        Function<MatchResult, String> replace =
                token -> Matcher.quoteReplacement(byCode.getOrDefault(token.group(1), token.group()));
        return Narrative.TOKEN.matcher(text).replaceAll(replace);
    }

    private static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.##", VIETNAMESE).format(value);
    }

    private FigureText() {}
}
