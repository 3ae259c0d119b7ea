package vn.sohoi.plan.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list written inside one paragraph: "gồm: a) …; b) …". It is not taken apart, only told. */
final class InlineList {
    private static final Pattern MARK =
            Pattern.compile("(?<=[:;.,] )(?:\\d{1,2}[.)]|\\(?[a-zđ]\\)|\\(\\d{1,2}\\)|[-–+])(?= [\\p{L}\"“])");
    private static final int LONGEST = 20_000;

    private InlineList() {}

    /** The first two markers of the list, or null. */
    static String in(String text) {
        if (text.length() > LONGEST || text.indexOf(':') < 0) {
            return null;
        }
        Matcher m = MARK.matcher(text);
        Marker first = null;
        while (m.find()) {
            Marker marker = Marker.at(m.group() + " x");
            if (marker == null) {
                continue;
            }
            boolean second = first != null
                    && (marker.isBullet() ? marker.isAlike(first) : marker.isAlike(first) && marker.follows(first));
            if (second) {
                return first.label() + ", " + marker.label();
            }
            first = marker.isBullet() || marker.isFirst() ? marker : first;
        }
        return null;
    }
}
