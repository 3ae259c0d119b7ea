package vn.sohoi.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sohoi.document.OfficialPaper.Dateline;
import vn.sohoi.document.OfficialPaper.PaperNumber;

/** The fixed wordings of Nghị định 30, Phụ lục I. */
final class PaperWords {

    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";
    static final String DRAFT = "DỰ THẢO";
    static final String RECIPIENTS = "Nơi nhận:";
    static final String OPEN_SOURCE = "Mở nguồn số liệu";
    static final String ANNEX = "PHỤ LỤC";
    static final String END = "./.";

    static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private static final List<String> ROMAN_ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    /** Room for a pen; an ordinary space would be squeezed or broken. */
    private static final String BLANK = "\u00a0".repeat(6);

    static String number(PaperNumber number) {
        return "Số: " + reference(number);
    }

    static String dateline(Dateline dateline) {
        return dateline.place() + ", " + date(dateline);
    }

    /** (Kèm theo Báo cáo số 12/BC-BTV ngày 05 tháng 7 năm 2023 của …) */
    static String attachedTo(OfficialPaper paper) {
        return "(Kèm theo %s số %s %s của %s)"
                .formatted(
                        sentenceCase(paper.type()),
                        reference(paper.number()),
                        date(paper.dateline()),
                        paper.issuer().name());
    }

    static String sentenceCase(String capitals) {
        return upperFirst(capitals.toLowerCase(VIETNAMESE));
    }

    static String upperFirst(String text) {
        return text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
    }

    static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }

    /** Numbers annexes, of which a paper never has forty. */
    static String roman(int number) {
        return "X".repeat(number / 10) + ROMAN_ONES.get(number % 10);
    }

    private static String reference(PaperNumber number) {
        return Optional.ofNullable(number.number()).map(String::valueOf).orElse(BLANK) + "/" + number.symbol();
    }

    /** Days below ten and the months January and February take a zero, so that nobody writes a digit in front. */
    private static String date(Dateline dateline) {
        var date = dateline.date();
        if (date == null) {
            return "ngày" + BLANK + "tháng" + BLANK + "năm" + BLANK;
        }
        return dated(date, "ngày %02d tháng " + month(date) + " năm %d");
    }

    /** 02/3/2023 */
    static String shortDate(LocalDate date) {
        return dated(date, "%02d/" + month(date) + "/%d");
    }

    private static String dated(LocalDate date, String form) {
        return String.format(VIETNAMESE, form, date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private static String month(LocalDate date) {
        return date.getMonthValue() < 3 ? "%02d" : "%d";
    }

    private PaperWords() {}
}
