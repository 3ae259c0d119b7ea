package vn.sohoi.plan.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markers which are words: "Bước 1:", "Giai đoạn 1 (2023 - 2025):", "Quý II:", "Một là,", "Thứ nhất,". */
final class Steps {
    private static final Pattern NUMBERED =
            Pattern.compile("(Giai đoạn|Nhiệm vụ|Bước|Chỉ tiêu|Mục tiêu|Nội dung|Giải pháp"
                    + "|Hoạt động|Hợp phần|Tiểu dự án|Dự án|Tiêu chí|Khâu đột phá|Mô hình|Đợt|Nhóm|Phương án|Việc|Chuyên đề"
                    + "|Câu|Vòng|Tuần|Buổi|Kỳ|Quý|Yêu cầu|Nhóm nhiệm vụ|Nhóm giải pháp) (\\d{1,2}|[IVX]{1,4})"
                    + "(?:\\s?[.:](?:\\s+|$)|\\s+(?=\\([^()]{1,60}\\)\\s?(?::|$)))");
    private static final String WORD = "(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)";
    private static final Pattern ONE = Pattern.compile("(?iu)" + WORD + " (là)(?:\\s?[,:]\\s*|\\s+)(?=\\S)");
    /** Not "Thứ hai, ngày 5": that is a Monday. */
    private static final Pattern FIRST =
            Pattern.compile("(?iu)(?:thứ) (nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)( là)?\\s?[,:]\\s*(?=\\S)(?!ngày)");

    private Steps() {}

    /** The marker at the start of the line, or null. */
    static Marker read(String line) {
        Matcher m = NUMBERED.matcher(line);
        if (m.lookingAt()) {
            String raw = m.group(2);
            int value = Character.isDigit(raw.charAt(0)) ? Integer.parseInt(raw) : Ordinals.roman(raw);
            return value == 0 ? null : step(m, m.group(1), value, line);
        }
        m = ONE.matcher(line);
        if (m.lookingAt()) {
            return step(m, "là", Ordinals.word(m.group(1)), line);
        }
        m = FIRST.matcher(line);
        return m.lookingAt() ? step(m, "thứ", Ordinals.word(m.group(1)), line) : null;
    }

    private static Marker step(Matcher m, String word, int value, String line) {
        return MarkerGrammar.of(Style.STEP, word, m, String.valueOf(value), value, line);
    }
}
