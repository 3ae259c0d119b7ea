package vn.sohoi.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the documents cited in the basis: number, date, issuer ("của …") and title ("về …"). */
final class LegalBases {
    private static final String SYMBOL = "\\p{Lu}[\\p{L}\\d]{0,11}(?:[-/]\\p{Lu}[\\p{L}\\d]{0,11}){0,3}";
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d/.-])\\d{1,5}(?:/\\d{4})?[-/]" + SYMBOL + "(?![\\p{L}\\d])");
    private static final Pattern WORDS = Pattern.compile("^ ?,? ?ngày " + DocumentDate.WORDS);
    private static final Pattern FIGURES = Pattern.compile("^ ?[,(]? ?(?:ngày )?" + DocumentDate.FIGURES);
    private static final Pattern ISSUER_END =
            Pattern.compile("(?U) (?:về|quy định|ban hành|hướng dẫn|phê duyệt)\\b|[,;:(]");
    private static final Pattern ACTOR = Pattern.compile(
            ", (?=(?:Ban Thường vụ|Ban Chấp hành|BTV|BCH|Hội LHPN|"
                    + "Hội Liên hiệp|Hội Phụ nữ|Ủy ban|Uỷ ban|Tỉnh Hội|Đảng ủy|Đảng uỷ|Chi hội)\\b)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ACTS = Pattern.compile(
            "(?:xây dựng|ban hành|triển khai|báo cáo|hướng dẫn|thông báo)\\b.{0,300}$",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final int TAIL = 400;

    private LegalBases() {}

    static List<LegalBasis> of(List<String> paragraphs) {
        List<LegalBasis> found = new ArrayList<>();
        for (String paragraph : paragraphs) {
            for (String clause : paragraph.split(";")) {
                readClause(clause.strip(), found);
            }
        }
        return List.copyOf(found);
    }

    private static void readClause(String clause, List<LegalBasis> found) {
        Matcher m = NUMBER.matcher(clause);
        int from = 0;
        String number = null;
        while (m.find()) {
            if (number != null) {
                found.add(read(number, clause.substring(from, m.start())));
            }
            number = m.group();
            from = m.end();
        }
        if (number != null) {
            found.add(read(number, clause.substring(from)));
        }
    }

    private static LegalBasis read(String number, String after) {
        LocalDate date = null;
        String rest = after;
        for (Pattern form : new Pattern[] {WORDS, FIGURES}) {
            Matcher m = form.matcher(after);
            if (date == null && m.find()) {
                date = DocumentDate.of(m.group(1), m.group(2), m.group(3));
                rest = after.substring(m.end());
            }
        }
        return new LegalBasis(number, date, issuer(rest), title(rest));
    }

    private static String issuer(String rest) {
        int of = rest.indexOf(" của ");
        int about = rest.indexOf(" về ");
        if (of < 0 || about >= 0 && about < of || of > 2) {
            return null;
        }
        String issuer = rest.substring(of + " của ".length());
        Matcher end = ISSUER_END.matcher(issuer);
        return clean(end.find() ? issuer.substring(0, end.start()) : issuer);
    }

    private static String title(String rest) {
        int about = rest.indexOf(" về ");
        if (about < 0) {
            return null;
        }
        String title = rest.substring(about + " về ".length());
        if (title.startsWith("việc ")) {
            title = title.substring("việc ".length());
        }
        return clean(withoutActor(title));
    }

    /** Cuts ", Ban Thường vụ … xây dựng kế hoạch như sau:" which ends the sentence, not the title. */
    private static String withoutActor(String title) {
        String tail = title.substring(Math.max(0, title.length() - TAIL));
        Matcher m = ACTOR.matcher(tail);
        while (m.find()) {
            if (ACTS.matcher(tail).region(m.end(), tail.length()).find()) {
                return title.substring(0, title.length() - tail.length() + m.start());
            }
        }
        return title;
    }

    private static String clean(String text) {
        String clean = text.strip();
        while (!clean.isEmpty() && ".,;:".indexOf(clean.charAt(clean.length() - 1)) >= 0) {
            clean = clean.substring(0, clean.length() - 1).strip();
        }
        return clean.isEmpty() ? null : clean;
    }
}
