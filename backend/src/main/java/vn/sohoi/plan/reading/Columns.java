package vn.sohoi.plan.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two columns squeezed into one line, and the national or Party heading which stands in the right one. */
final class Columns {
    private static final int GAP = 3;
    private static final Pattern MOTTO = Pattern.compile("(?iu)(?:cộng h(?:oà|òa) xã hội chủ nghĩa(?: việt nam)?"
            + "|độc lập ?[-–—−] ?tự do ?[-–—−] ?hạnh phúc|đảng cộng sản việt nam)");
    private static final List<String> STAMPS =
            List.of("DỰ THẢO", "(DỰ THẢO)", "HỎA TỐC", "THƯỢNG KHẨN", "KHẨN", "MẬT", "TỐI MẬT", "VIỆT NAM");

    private Columns() {}

    /** The parts of the line which stand three or more spaces apart: one or two. */
    static List<String> of(String raw) {
        int gap = raw.indexOf(" ".repeat(GAP));
        if (gap <= 1) {
            return List.of(TextLines.collapse(raw));
        }
        String right = TextLines.collapse(raw.substring(gap));
        return right.isEmpty()
                ? List.of(TextLines.collapse(raw))
                : List.of(TextLines.collapse(raw.substring(0, gap)), right);
    }

    /** The text without Quốc hiệu, Tiêu ngữ, the Party's heading, rules and stamps; may be empty. */
    static String withoutMotto(String text) {
        Matcher m = MOTTO.matcher(text);
        String rest = m.replaceAll(" ").strip();
        return Glyphs.isRule(rest) || STAMPS.contains(Glyphs.upper(rest)) ? "" : TextLines.collapse(rest);
    }
}
