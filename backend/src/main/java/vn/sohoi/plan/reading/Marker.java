package vn.sohoi.plan.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marker at the start of a line. One grammar for the forms of Nghị định 30/2020/NĐ-CP (I., 1., a), -) and the older
 * Party forms (I-, 1-, I/).
 *
 * @param style what kind of marker
 * @param variant the punctuation, so that 1. and 1) can be told apart
 * @param label the marker as it stands in the text
 * @param key what it contributes to the path: "II", "4", "a", "1.2"; null for bullets
 * @param value its place in the order, 0 for bullets
 * @param text the rest of the line
 */
record Marker(Style style, String variant, String label, String key, int value, String text) {
    private static final Pattern NAMED = Pattern.compile("(?iu)(phần|chương|mục|điều)\\s+(?:thứ\\s+)?"
            + "([ivxl]{1,7}|\\d{1,3}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|[a-hA-H])(?:\\s*[.:)/–-]\\s*|\\s+|$)");
    private static final Pattern CAPITAL =
            Pattern.compile("([A-ZĐ]|[IVXL]{2,7})\\s?([.)/:–-])(?:\\s+|(?=\\p{Lu}\\p{L})|$)");
    private static final Pattern DECIMAL =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){1,5})(?:([.):/-])\\s*(?=[^\\d\\s])|\\s+(?=[\\p{Lu}\"“]))");
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3})\\s?(?:([.):/–-])(?:\\s+|$)|([.)/])(?=[\\p{Lu}\"“]))");
    private static final Pattern LETTER = Pattern.compile("([a-zđ])\\s?([.):/-])(?:\\s+|(?=\\p{Lu})|$)");

    /** The marker at the start of the line, or null. */
    static Marker at(String line) {
        char first = line.charAt(0);
        if (Glyphs.isBullet(first)) {
            return bullet(line, Style.DASH);
        }
        if (first == '+') {
            return bullet(line, Style.PLUS);
        }
        if (Character.isDigit(first)) {
            Marker decimal = decimal(line);
            return decimal != null ? decimal : number(line);
        }
        Marker named = "pPcCmMđĐ".indexOf(first) >= 0 ? named(line) : null;
        if (named != null) {
            return named;
        }
        return Character.isUpperCase(first) ? capital(line) : letter(line);
    }

    private static Marker bullet(String line, Style style) {
        String rest = line.substring(1).strip();
        boolean apart = line.length() > 1 && line.charAt(1) == ' ';
        if (rest.isEmpty() || !apart && !Character.isLetter(rest.charAt(0)) && "\"“(".indexOf(rest.charAt(0)) < 0) {
            return null;
        }
        return new Marker(style, "", line.substring(0, 1), null, 0, rest);
    }

    private static Marker decimal(String line) {
        Matcher m = DECIMAL.matcher(line);
        if (!m.lookingAt()) {
            return null;
        }
        String key = m.group(1);
        String depth = "." + key.chars().filter(c -> c == '.').count();
        int value = Integer.parseInt(key.substring(key.lastIndexOf('.') + 1));
        return of(Style.DECIMAL, depth, m, key, value, line);
    }

    private static Marker number(String line) {
        Matcher m = NUMBER.matcher(line);
        if (!m.lookingAt()) {
            return null;
        }
        int value = Integer.parseInt(m.group(1));
        String variant = m.group(2) != null ? m.group(2) : m.group(3);
        return of(Style.NUMBER, variant, m, String.valueOf(value), value, line);
    }

    private static Marker letter(String line) {
        Matcher m = LETTER.matcher(line);
        return m.lookingAt()
                ? of(
                        Style.LETTER,
                        m.group(2),
                        m,
                        m.group(1),
                        Ordinals.letter(m.group(1).charAt(0)),
                        line)
                : null;
    }

    private static Marker capital(String line) {
        Matcher m = CAPITAL.matcher(line);
        if (!m.lookingAt()) {
            return null;
        }
        String key = m.group(1);
        int roman = key.equals("L") ? 0 : Ordinals.roman(key);
        if (roman > 0) {
            return of(Style.ROMAN, m.group(2), m, key, roman, line);
        }
        return key.length() == 1 ? of(Style.CAPITAL, m.group(2), m, key, Ordinals.letter(key.charAt(0)), line) : null;
    }

    private static Marker named(String line) {
        Matcher m = NAMED.matcher(line);
        if (!m.lookingAt()) {
            return null;
        }
        Style style =
                switch (Glyphs.upper(m.group(1))) {
                    case "PHẦN" -> Style.PART;
                    case "CHƯƠNG" -> Style.CHAPTER;
                    case "MỤC" -> Style.MUC;
                    default -> Style.ARTICLE;
                };
        String rest = line.substring(m.end());
        boolean marked = m.end() == line.length()
                || !m.group().endsWith(" ")
                || m.group().strip().matches(".*[.:)/–-]");
        if (!marked && (style == Style.ARTICLE || !Character.isUpperCase(rest.charAt(0)))) {
            return null;
        }
        String raw = m.group(2);
        int value = Ordinals.word(raw);
        String key = value > 0 ? String.valueOf(value) : Glyphs.upper(raw);
        if (value == 0) {
            value = Character.isDigit(raw.charAt(0)) ? Integer.parseInt(raw) : Ordinals.roman(key);
        }
        return of(style, "", m, key, value > 0 ? value : Ordinals.letter(raw.charAt(0)), line);
    }

    private static Marker of(Style style, String variant, Matcher m, String key, int value, String line) {
        return new Marker(
                style,
                variant,
                m.group().strip(),
                key,
                value,
                line.substring(m.end()).strip());
    }

    /** The same marker read as a capital letter: "I." after "H.". */
    Marker asCapital() {
        return new Marker(Style.CAPITAL, variant, label, key, Ordinals.letter(key.charAt(0)), text);
    }
}
