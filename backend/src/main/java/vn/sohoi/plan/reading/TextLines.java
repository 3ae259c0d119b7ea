package vn.sohoi.plan.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the text into lines: one Unicode form, one kind of space, no page numbers, no rules, no empty lines. */
final class TextLines {
    private static final int MAX_MARKS = 4;
    private static final int MAX_PAGE_LINE = 20;
    private static final Pattern PAGE = Pattern.compile(
            "(?i)\\d{1,3}|[-–—]\\s*\\d{1,3}\\s*[-–—]|(?:trang|page)\\s*:?\\s*\\d{1,3}(?:\\s*/\\s*\\d{1,3})?"
                    + "|\\d{1,3}\\s*/\\s*\\d{1,3}");
    /** A line of a table of contents: a heading, dots, and the page it is on. */
    private static final Pattern CONTENTS = Pattern.compile("(?:\\.{5}|…{2}|\\. \\. \\. )[.… ]{0,200}\\d{1,3}$");

    private static final Pattern BARE = Pattern.compile("\\d{1,3}");

    private TextLines() {}

    static List<Line> of(String text, Warnings warnings) {
        String[] rows = clean(text).split("\n", -1);
        List<Line> lines = new ArrayList<>();
        boolean blank = false;
        boolean page = false;
        for (int i = 0; i < rows.length; i++) {
            String row = rows[i];
            if (row.indexOf('\f') >= 0) {
                page = true;
                row = row.replace('\f', ' ');
            }
            String raw = row.strip();
            if (raw.isEmpty() || Glyphs.isRule(raw) || isContents(raw)) {
                blank = true;
                continue;
            }
            boolean cut = !blank
                    && !page
                    && !lines.isEmpty()
                    && Wrapping.isCutBeforeNumber(lines.getLast().text());
            if (!cut && raw.length() <= MAX_PAGE_LINE && PAGE.matcher(raw).matches()) {
                boolean apart = blank || page || i + 1 >= rows.length || rows[i + 1].isBlank();
                if (!apart && BARE.matcher(raw).matches()) {
                    warnings.add("page-number", raw, new Line(i + 1, raw, raw, 0, false, false));
                }
                page = true;
                continue;
            }
            int indent = row.indexOf(raw.charAt(0));
            lines.add(new Line(i + 1, raw, collapse(raw), indent, blank || page, page));
            blank = false;
            page = false;
        }
        return RunningHeads.without(lines);
    }

    private static boolean isContents(String raw) {
        return raw.length() < 400 && CONTENTS.matcher(raw).find();
    }

    /** NFC, line feeds only, plain spaces; a tab becomes three spaces so that columns stay visible. */
    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marks = Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (marks > MAX_MARKS || isInvisible(c)) {
                continue;
            }
            switch (c) {
                case '\r' -> {
                    if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
                        out.append('\n');
                    }
                }
                case '\u0085', '\u2028', '\u2029', '\u000B' -> out.append('\n');
                case '\f' -> out.append("\n\f");
                case '\t' -> out.append("   ");
                default -> out.append(Character.isSpaceChar(c) ? ' ' : c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static boolean isInvisible(char c) {
        boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000B';
        boolean direction = c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E';
        return control || direction || c >= '\u2060' && c <= '\u2069' || c == '\uFEFF' || c == '\u00AD';
    }

    static String collapse(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != ' ' || out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
                out.append(c);
            }
        }
        return out.toString().strip();
    }
}
