package vn.sohoi.plan.reading;

import java.util.Locale;

/** Classes of characters and simple questions about a short text. */
final class Glyphs {
    private static final String DASHES = "-–—−‐‑‒―﹣－\uF02D";
    private static final String BULLETS = DASHES + "•·▪*●◦○■□❖➢►▶➤➔⇒✓✔✦◆◇★☐∙⁃‣․⦁";
    private static final String RULE = BULLETS + "_=~.…⁎∗─━═‾¯ ";

    private Glyphs() {}

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0 || isSymbolFont(c);
    }

    /** What Word leaves of a bullet drawn in Symbol or Wingdings. */
    private static boolean isSymbolFont(char c) {
        return c >= '\uF020' && c <= '\uF0FF';
    }

    /** Dashes of every width are one kind of bullet; every other glyph is a kind of its own. */
    static String kindOf(char bullet) {
        return isDash(bullet) ? "-" : String.valueOf(bullet);
    }

    /** A line which draws something and says nothing: -----, ____, ***. */
    static boolean isRule(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (RULE.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isCapitals(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letter |= Character.isLetter(c);
        }
        return letter;
    }

    static boolean startsLower(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    /** Rule 1: a paragraph may end here. */
    static boolean isTerminated(String text) {
        int end = text.length() - 1;
        while (end >= 0 && "\"”’)»".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && ".;:!?".indexOf(text.charAt(end)) >= 0;
    }

    static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    static boolean startsWithAny(String text, Iterable<String> starts) {
        for (String start : starts) {
            if (text.regionMatches(true, 0, start, 0, start.length())) {
                return true;
            }
        }
        return false;
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
