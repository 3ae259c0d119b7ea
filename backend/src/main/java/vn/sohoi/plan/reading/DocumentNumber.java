package vn.sohoi.plan.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number and symbol: "Số: 129/KH-BTV" (Nghị định 30/2020/NĐ-CP), "Số 10-ĐA/TU" (Party form), "12/2023/KH-BTV".
 *
 * @param number null if the place of the number is blank
 * @param year the year inside the number, or null
 * @param rest what follows on the same line
 */
record DocumentNumber(Integer number, String symbol, Integer year, String rest) {
    private static final String SYMBOL = "(\\p{L}[\\p{L}\\d]{0,15}(?: ?[-–/.&] ?\\p{L}[\\p{L}\\d]{0,15}){0,5})";
    private static final Pattern WITH_WORD =
            Pattern.compile("(?iuU)số\\b ?[:.]? ?(\\d{1,6}|[.…_ ]{0,40})(?: ?/ ?(\\d{4}))?"
                    + "(?: ?[/–-] ?| (?=\\p{Lu}[\\p{L}]{0,4}/))" + SYMBOL + "(?=[ ,;]|$)");
    private static final Pattern BARE = Pattern.compile("(\\d{1,6})(?: ?/ ?(\\d{4}))?[/-]" + SYMBOL + "(?=[ ,;]|$)");

    private static final Pattern AT_START =
            Pattern.compile("\\d{1,6}(?:/\\d{4})?[/-]\\p{Lu}[\\p{L}\\d]{0,9}[-/]\\p{Lu}");

    /** True if the line begins with a number such as 129/KH-BTV or 217-QĐ/TW, which is no marker. */
    static boolean isBare(String line) {
        return AT_START.matcher(line).lookingAt();
    }

    static DocumentNumber at(String line) {
        Matcher m = WITH_WORD.matcher(line);
        if (!m.lookingAt()) {
            m = BARE.matcher(line);
            if (!m.lookingAt()) {
                return null;
            }
        }
        String digits = m.group(1).strip();
        boolean blank = digits.isEmpty() || !Character.isDigit(digits.charAt(0));
        return new DocumentNumber(
                blank ? null : Integer.valueOf(digits),
                m.group(3).replace(" ", "").replace('–', '-'),
                m.group(2) == null ? null : Integer.valueOf(m.group(2)),
                line.substring(m.end()).strip());
    }
}
