package vn.sohoi.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it may stand in XML and on paper: composed, on one line, and nothing in it that cannot be seen. */
final class SafeText {

    /** Controls, halves of pairs, marks that turn or hide text, and what XML 1.0 does not know. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\uffff]");

    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\u000b\\f\\r\\u0085\\u2028\\u2029]+");

    static String of(String raw) {
        var oneLine = BREAKS.matcher(raw).replaceAll(" ");
        return Normalizer.normalize(UNSEEN.matcher(oneLine).replaceAll(""), Normalizer.Form.NFC);
    }

    private SafeText() {}
}
