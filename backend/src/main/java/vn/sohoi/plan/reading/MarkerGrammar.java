package vn.sohoi.plan.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One grammar for the markers of Nghị định 30/2020/NĐ-CP (I., 1., a), -), the older Party forms (I-, 1-, I/) and what
 * clerks make of them: (1), (a), I.1., 1.a), a.1).
 */
final class MarkerGrammar {
    private static final Pattern NAMED = Pattern.compile("(?iu)(phần|chương|mục|tiểu mục|điều)\\s+(?:thứ\\s+)?"
            + "([ivxl]{1,7}|\\d{1,3}|nhất|nhì|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|[a-hA-H])"
            + "(?:\\s?[.:)/](?:\\s?[–-]\\s)?\\s*|\\s*[–—−-]\\s+|\\s+|$)");
    private static final Pattern CAPITAL =
            Pattern.compile("([A-ZĐ]|[IVXL]{2,7})\\s?([./]-|[.)/:–—-])(?:\\s+|(?=[\"“]?\\p{Lu}\\p{L})|$)");
    /** II NỘI DUNG: only before capitals, and never one letter, which is too often a name. */
    private static final Pattern BARE_ROMAN = Pattern.compile("([IVX]{2,5})\\s+(?=\\p{Lu}{2})");

    private static final Pattern ENCLOSED = Pattern.compile("[(\\[](\\d{1,2}|[a-zđ]|[ivx]{2,5})[)\\]]\\.?\\s*(?=\\S)");
    private static final String PART = "(?:\\d{1,2}|[a-zđ]|[IVX]{1,5})";
    private static final Pattern COMPOSED = Pattern.compile("((?:[IVXL]{1,6}|[A-HĐ]|" + PART + ")(?:\\." + PART
            + "){1,5})(?:([./]-|[.):/-])\\s*(?=[^\\d\\s])|\\s+(?=[\\p{Lu}\"“]))");
    private static final Pattern NUMBER = Pattern.compile(
            "(\\d{1,3})\\s?(?:([./]-|[.):/–—-])(?:\\s+|$)|([.)/])(?=[\\p{Lu}\"“])|(-)(?=\\p{Lu}\\p{Ll}))");
    private static final Pattern LETTER = Pattern.compile("([a-zđ])\\s?([./]-|[.):/-])(?:\\s+|(?=\\p{Lu})|$)");
    private static final Pattern SMALL_ROMAN = Pattern.compile("(i|ii|iii|iv|v|vi|vii|viii|ix|x)\\s?([.)])\\s+");
    /** What Word's hollow bullet becomes when it is copied. */
    private static final Pattern LETTER_O = Pattern.compile("o\\s+(?=\\p{Lu}\\p{Ll})");

    /** "1 ." is 1. written loosely. */
    private static final Pattern LOOSE = Pattern.compile(" (?=[.:)/]$)");

    private MarkerGrammar() {}

    static Marker read(String line) {
        char first = line.charAt(0);
        if (Glyphs.isBullet(first) || first == '+') {
            return bullet(line);
        }
        if (first == '(' || first == '[') {
            return enclosed(line);
        }
        if (DocumentNumber.isBare(line)) {
            return null;
        }
        Marker named = "pPcCmMđĐtT".indexOf(first) >= 0 ? named(line) : null;
        if (named == null && Character.isUpperCase(first)) {
            named = Steps.read(line);
        }
        if (named != null) {
            return named;
        }
        Marker composed = composed(line);
        if (composed != null) {
            return composed;
        }
        if (Character.isDigit(first)) {
            return number(line);
        }
        return Character.isUpperCase(first) ? capital(line) : small(line);
    }

    private static Marker bullet(String line) {
        char glyph = line.charAt(0);
        int end = 1;
        while (end < line.length() && line.charAt(end) == glyph) {
            end++;
        }
        String rest = line.substring(end).strip();
        boolean apart = end < line.length() && line.charAt(end) == ' ';
        if (rest.isEmpty() || !apart && !mayTouch(glyph, rest.charAt(0))) {
            return null;
        }
        Style style = glyph == '+' ? Style.PLUS : Style.DASH;
        return new Marker(style, Glyphs.kindOf(glyph), line.substring(0, end), null, 0, rest);
    }

    private static boolean mayTouch(char glyph, char next) {
        boolean number = Character.isDigit(next) && Glyphs.isDash(glyph);
        return number || Character.isLetter(next) || "\"“(".indexOf(next) >= 0;
    }

    private static Marker enclosed(String line) {
        Matcher m = ENCLOSED.matcher(line);
        if (!m.lookingAt()) {
            return null;
        }
        String key = m.group(1);
        if (Character.isDigit(key.charAt(0))) {
            return of(Style.NUMBER, "()", m, key, Integer.parseInt(key), line);
        }
        int roman = Ordinals.roman(Glyphs.upper(key));
        return roman > 0
                ? of(Style.SMALL_ROMAN, "()", m, key, roman, line)
                : key.length() == 1 ? of(Style.LETTER, "()", m, key, Ordinals.letter(key.charAt(0)), line) : null;
    }

    private static Marker composed(String line) {
        Matcher m = COMPOSED.matcher(line);
        if (!m.lookingAt()) {
            return null;
        }
        String key = m.group(1);
        String last = key.substring(key.lastIndexOf('.') + 1);
        boolean small = key.chars().allMatch(c -> c == '.' || Character.isLowerCase(c));
        boolean lettered = Character.isLetter(last.charAt(0));
        if (small || key.contains(".0") || key.startsWith("0") || lettered && m.group(2) == null) {
            return null;
        }
        String depth = "." + key.chars().filter(c -> c == '.').count();
        int roman = Ordinals.roman(last);
        int value = !lettered ? Integer.parseInt(last) : roman > 0 ? roman : Ordinals.letter(last.charAt(0));
        return of(Style.DECIMAL, depth, m, key, value, line);
    }

    private static Marker number(String line) {
        Matcher m = NUMBER.matcher(line);
        if (!m.lookingAt()) {
            return null;
        }
        int value = Integer.parseInt(m.group(1));
        String variant = m.group().substring(m.group(1).length()).strip();
        return value == 0 ? null : of(Style.NUMBER, variant, m, String.valueOf(value), value, line);
    }

    private static Marker small(String line) {
        Matcher o = LETTER_O.matcher(line);
        if (o.lookingAt()) {
            return new Marker(
                    Style.DASH, "o", "o", null, 0, line.substring(o.end()).strip());
        }
        Matcher roman = SMALL_ROMAN.matcher(line);
        if (roman.lookingAt()) {
            String key = roman.group(1);
            return of(Style.SMALL_ROMAN, roman.group(2), roman, key, Ordinals.roman(Glyphs.upper(key)), line);
        }
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
        Matcher bare = BARE_ROMAN.matcher(line);
        if (bare.lookingAt() && Ordinals.roman(bare.group(1)) > 0 && Glyphs.isCapitals(line)) {
            return of(Style.ROMAN, "", bare, bare.group(1), Ordinals.roman(bare.group(1)), line);
        }
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
        Style style = switch (Glyphs.upper(m.group(1))) {
            case "PHẦN" -> Style.PART;
            case "CHƯƠNG" -> Style.CHAPTER;
            case "ĐIỀU" -> Style.ARTICLE;
            case "TIỂU MỤC" -> Style.SUBSECTION;
            default -> Style.MUC;
        };
        String rest = line.substring(m.end());
        String mark = m.group().strip();
        boolean marked = rest.isEmpty() || ".:)/–—−-".indexOf(mark.charAt(mark.length() - 1)) >= 0;
        if (!marked && (style == Style.ARTICLE || !Glyphs.isCapitals(rest) && !Character.isUpperCase(rest.charAt(0)))) {
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

    static Marker of(Style style, String variant, Matcher m, String key, int value, String line) {
        return new Marker(
                style,
                variant,
                LOOSE.matcher(m.group().strip()).replaceAll(""),
                key,
                value,
                line.substring(m.end()).strip());
    }
}
