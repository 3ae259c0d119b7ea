package vn.sohoi.plan.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Where what is only attached to the document begins. */
final class Annex {
    private static final Pattern AFTER_FOOT =
            Pattern.compile("(?:PHỤ LỤC|BIỂU|MẪU|Phụ lục|Biểu mẫu|Mẫu số)\\b.{0,300}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern HEADING =
            Pattern.compile("(?iu)(?:phụ lục|biểu mẫu|mẫu số|biểu số)(?: (?:số )?[\\divxa-h]{1,4})?[.:]?");
    private static final Pattern BELONGS = Pattern.compile("(?iu)\\(?(?:ban hành )?kèm theo");
    private static final int HEAD_LINES = 5;

    private Annex() {}

    /** True for the first line of an annex, or of a second document, after the signature. */
    static boolean follows(String text) {
        return AFTER_FOOT.matcher(text).matches() || DocumentType.at(text, true) != null;
    }

    /** The first line of an annex in a text without recipients; -1 if there is none. */
    static int start(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (HEADING.matcher(text).matches() && (Glyphs.isCapitals(text) || belongs(lines, i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /** "(Kèm theo Kế hoạch số …)" in the lines below. */
    private static boolean belongs(List<Line> lines, int from) {
        return lines.subList(from, Math.min(from + HEAD_LINES, lines.size())).stream()
                .anyMatch(line -> BELONGS.matcher(line.text()).lookingAt());
    }
}
