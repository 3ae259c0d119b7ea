package vn.sohoi.plan.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Place and date: "Cao Bằng, ngày 02 tháng 3 năm 2023", "Cao Bằng, ngày 02/3/2023".
 *
 * @param date null if a part is blank or the day does not exist
 * @param blank true if a part of the date is left blank
 */
record DocumentDate(String place, LocalDate date, boolean blank) {
    static final String WORDS = "(\\d{1,2}) ?tháng ?(\\d{1,2}) ?năm ?(\\d{4})";
    static final String FIGURES = "(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4})";
    private static final String PLACE = "(?iu)^(?:([\\p{L} .-]{2,60}?) ?, ?)?";
    private static final Pattern FULL = Pattern.compile(PLACE + "ngày ?" + WORDS + "\\.?$");
    private static final Pattern SHORT = Pattern.compile(PLACE + "(?:ngày ?)?" + FIGURES + "\\.?$");
    private static final Pattern BLANK =
            Pattern.compile(PLACE + "ngày[ .…_/\\d]{0,30}tháng[ .…_/\\d]{0,30}năm[ .…_\\d]{0,30}$");

    static DocumentDate at(String line) {
        for (Pattern form : new Pattern[] {FULL, SHORT}) {
            Matcher m = form.matcher(line);
            if (m.find()) {
                return new DocumentDate(m.group(1), of(m.group(2), m.group(3), m.group(4)), false);
            }
        }
        Matcher m = BLANK.matcher(line);
        return m.find() ? new DocumentDate(m.group(1), null, true) : null;
    }

    static LocalDate of(String day, String month, String year) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
