package vn.sohoi.plan.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Decides whether a line continues the line before: rule 1, page breaks and lines broken at a fixed width. */
final class Wrapping {
    private static final int LEAST = 50;
    private static final int MOST = 110;
    private static final int SLACK = 10;
    private static final int DEEPEST = 12;
    /** After the end of a sentence these words begin a paragraph. */
    private static final List<String> STARTS = List.of("Căn cứ ", "Trên đây là", "Đề nghị ", "Nhận được ");

    private static final Pattern YEAR_END = Pattern.compile("\\d{4}$");
    /** "(20/10/1930 ⏎ - 20/10/2024)" */
    private static final Pattern DATE_END = Pattern.compile("\\([^()]{0,12}\\d{4}$");

    private static final Pattern DATE_START = Pattern.compile("^[-–—−‐‑] ?[\\d/]{4,10}\\)");
    private static final Pattern YEAR_START = Pattern.compile("^[-–—−‐‑] ?\\d{4}\\b");
    private static final Pattern PAIR_END = Pattern.compile("(?iu)(kinh tế|chính trị|văn hóa|văn hoá)$");
    private static final Pattern PAIR_START = Pattern.compile("(?iuU)^[-–—−‐‑] ?(xã hội|xã|văn hóa|kinh tế)\\b");
    private static final Pattern NUMBER_COMES =
            Pattern.compile("(?iuU)\\s(?:ngày|tháng|năm|quý|khoản|điều|điểm|số|thứ|từ|đến|mục)$");
    private static final int TAIL = 20;
    /** A short text may well end with any word. */
    private static final int SHORT = 40;
    /** No paragraph ends with one of these words. */
    private static final Pattern OPEN_END =
            Pattern.compile("(?iuU)[\\p{L}\\d,;)”\"]\\s(?:và|của|các|những|với|cho|từ|đến|theo|tại"
                    + "|trong|số|điểm|khoản|điều|ngày|tháng|quý|về|hoặc|bằng|cùng|bởi|mỗi|từng|lần thứ|thứ)$");

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}\\. \\d{3}(?=[ ,;.)]|$)");

    private final int width;

    Wrapping(List<Line> lines) {
        this.width = width(lines);
    }

    /** The width at which lines were broken, or 0 for a text with one line to a paragraph. */
    private static int width(List<Line> lines) {
        int[] count = new int[MOST + 1];
        int counted = 0;
        int longer = 0;
        for (Line line : lines) {
            if (line.raw().contains("   ")) {
                continue;
            }
            counted++;
            if (length(line) > MOST) {
                longer++;
            } else {
                count[length(line)]++;
            }
        }
        if (longer > 3 + counted / 20) {
            return 0;
        }
        int needed = Math.max(2, counted / 20);
        for (int at = MOST; at >= LEAST; at--) {
            int near = 0;
            for (int i = at; i > at - SLACK; i--) {
                near += count[i];
            }
            if (count[at] > 0 && near >= needed) {
                return at;
            }
        }
        return 0;
    }

    boolean continues(Line before, Line line) {
        boolean terminated = Glyphs.isTerminated(before.text());
        if (Glyphs.startsLower(line.text()) && (!terminated || isFull(before, line))) {
            return true;
        }
        boolean heading = Glyphs.isCapitals(before.text());
        if (before.text().endsWith(",") || isOpenEnd(before.text())) {
            return true;
        }
        if (line.pageBefore() && !terminated && !heading) {
            return true;
        }
        boolean nearly = !terminated && !heading && isNearlyFull(before);
        if (!nearly && !isFull(before, line) || terminated && Glyphs.startsWithAny(line.text(), STARTS)) {
            return false;
        }
        if (line.blankBefore()) {
            return false;
        }
        return line.indent() <= before.indent() + 2 || !terminated;
    }

    /** A pair cut at its dash ("2021 ⏎ - 2025", "chính trị ⏎ - xã hội") is no bullet. */
    boolean isCutPair(Line before, Line line) {
        String end = before.text().substring(Math.max(0, before.text().length() - TAIL));
        boolean dates =
                DATE_END.matcher(end).find() && DATE_START.matcher(line.text()).find();
        return dates
                || YEAR_END.matcher(end).find()
                        && YEAR_START.matcher(line.text()).find()
                || PAIR_END.matcher(end).find()
                        && PAIR_START.matcher(line.text()).find();
    }

    /** "ngày ⏎ 20": a bare number here is no page number. */
    static boolean isCutBeforeNumber(String text) {
        return NUMBER_COMES
                .matcher(text.substring(Math.max(0, text.length() - TAIL)))
                .find();
    }

    /** "khoản ⏎ 1. …": the sentence cannot end here, so a number belongs to the word before it. */
    static boolean isOpenEnd(String text) {
        return text.length() >= SHORT
                && OPEN_END.matcher(text.substring(Math.max(0, text.length() - TAIL)))
                        .find();
    }

    /** "tuyển ⏎ 3. 200 người": a number printed with a gap, while the sentence goes on. */
    static boolean isThousands(Line before, Line line) {
        return THOUSANDS.matcher(line.text()).lookingAt()
                && !Glyphs.isTerminated(before.text())
                && !Glyphs.isCapitals(before.text());
    }

    /** The line before is nearly full, or the page ended, and its sentence goes on. */
    boolean isCut(Line before, Line line) {
        boolean joined = line.pageBefore() || isNearlyFull(before) && !line.blankBefore();
        return joined && !Glyphs.isTerminated(before.text()) && !Glyphs.isCapitals(before.text());
    }

    /** A marker here may be the middle of a broken sentence. */
    boolean isDoubtfulMarker(Line before, Line line, String itemText) {
        return isFull(before, line)
                && !line.blankBefore()
                && !Glyphs.isTerminated(before.text())
                && Glyphs.startsLower(itemText);
    }

    /** Letters are not all as wide: a line printed full may have room for a short word by count. */
    private boolean isNearlyFull(Line line) {
        return width > 0 && length(line) > width * 3 / 4;
    }

    private boolean isFull(Line before, Line line) {
        int needed = length(before) + 1 + Glyphs.firstWord(line.text()).length();
        return width > 0 && needed > width;
    }

    /** The first line of a paragraph is often drawn in. */
    private static int length(Line line) {
        return Math.min(line.indent(), DEEPEST) + line.raw().length();
    }
}
