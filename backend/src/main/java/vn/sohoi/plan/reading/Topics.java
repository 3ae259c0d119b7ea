package vn.sohoi.plan.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines without a number which name the list below them: "Mục tiêu cụ thể:" before dashes. One alone may as well be the
 * end of the text above, so it needs another of its kind nearby, or a list which it parts from its own.
 */
final class Topics {
    private static final int LONGEST = 100;
    private static final int LONGEST_BARE = 60;
    private static final int FAR = 60;
    /** What leads into the list and is no name for it. */
    private static final Pattern LEAD_IN = Pattern.compile("(?iuU).*\\b(?:sau|sau đây|gồm|gồm có|như|là|dưới đây):");

    private static final Pattern SENTENCE = Pattern.compile("[.;!?] ");
    private final List<Paragraph> all;

    Topics(List<Paragraph> all) {
        this.all = all;
    }

    boolean isTopic(int at) {
        if (!mayBe(at)) {
            return false;
        }
        boolean colon = all.get(at).text().endsWith(":");
        int before = fellow(at, -1);
        if (before < 0 && fellow(at, 1) < 0) {
            return colon && parts(at);
        }
        return colon || !isCutBefore(before < 0 ? at : before);
    }

    /** Without a colon it may as well be the rest of a dash which was broken off. */
    private boolean isCutBefore(int at) {
        Paragraph before = at > 0 ? all.get(at - 1) : null;
        return before != null
                && before.marker != null
                && before.marker.isBullet()
                && !Glyphs.isTerminated(before.text());
    }

    private boolean mayBe(int at) {
        Paragraph paragraph = all.get(at);
        String text = paragraph.text();
        if (paragraph.marker != null
                || paragraph.row
                || paragraph.isHeading()
                || text.length() > LONGEST
                || !opensList(at)) {
            return false;
        }
        boolean colon = text.endsWith(":");
        boolean bare = text.length() <= LONGEST_BARE && Character.isLetterOrDigit(text.charAt(text.length() - 1));
        return (colon || bare)
                && Character.isUpperCase(text.charAt(0))
                && !LEAD_IN.matcher(text).matches()
                && !SENTENCE.matcher(text).find();
    }

    private boolean opensList(int at) {
        Marker next = at + 1 < all.size() ? all.get(at + 1).marker : null;
        return next != null && (next.isBullet() || next.isFirst() && next.style().rank >= Style.NUMBER.rank);
    }

    /** The farthest of its kind in this direction before an item which belongs to neither list, or -1. */
    private int fellow(int at, int step) {
        boolean colon = all.get(at).text().endsWith(":");
        Marker list = all.get(at + 1).marker;
        int found = -1;
        for (int i = at + step; i >= 0 && i < all.size() && Math.abs(i - at) <= FAR; i += step) {
            Marker marker = all.get(i).marker;
            if (marker != null && !marker.isBullet() && !marker.isAlike(list)) {
                return found;
            }
            if (mayBe(i)
                    && all.get(i).text().endsWith(":") == colon
                    && all.get(i + 1).marker.isAlike(list)) {
                found = i;
            }
        }
        return found;
    }

    /** A finished list of the same dashes stands before it. */
    private boolean parts(int at) {
        Paragraph before = at > 0 ? all.get(at - 1) : null;
        return before != null
                && before.marker != null
                && before.marker.isBullet()
                && before.marker.isAlike(all.get(at + 1).marker)
                && Glyphs.isTerminated(before.text());
    }
}
