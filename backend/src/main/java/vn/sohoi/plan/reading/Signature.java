package vn.sohoi.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of the signature (Nghị định 30/2020/NĐ-CP: TM., KT., TL., TUQ., Q.; Party form T/M, K/T, T/L). */
final class Signature {
    private static final String FORMS = "TUQ|TM|KT|TL|T/M|K/T|T/L";
    private static final Pattern AUTHORITY = Pattern.compile("((?:" + FORMS + ")\\.?|Q\\.) ?(\\p{Lu}{2}.*)");
    private static final Pattern INSIDE = Pattern.compile(" (?:" + FORMS + ")\\.? ?\\p{Lu}{2,}");
    private static final Pattern SIGNED =
            Pattern.compile("(?iu)\\(? ?(?:đã ký|chữ ký|ký tên|ký,? ?(?:và )?(?:ghi rõ|đóng dấu|họ)|ký\\)).{0,60}");
    private static final Pattern NAME =
            Pattern.compile("(?:\\p{Lu}[\\p{L}.]{0,9}\\.? ?){2,6}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int MAX_NAME = 50;
    private static final Set<String> OFFICE_WORDS = Set.of(
            "HỘI", "CHỦ", "TỊCH", "TRƯỞNG", "BÍ", "ỦY", "UỶ", "GIÁM", "PHÒNG", "CHẤP", "TỈNH", "HUYỆN", "LHPN", "BAN",
            "PHÓ", "XÃ", "TRỰC", "NHIỆM", "VỤ", "KẾ", "HOẠCH", "ÁN");
    private static final List<String> OFFICES = List.of(
            "PHÓ CHỦ TỊCH THƯỜNG TRỰC",
            "PHÓ CHỦ TỊCH",
            "CHỦ TỊCH",
            "PHÓ BÍ THƯ THƯỜNG TRỰC",
            "PHÓ BÍ THƯ",
            "BÍ THƯ",
            "PHÓ TRƯỞNG BAN",
            "TRƯỞNG BAN",
            "PHÓ CHÁNH VĂN PHÒNG",
            "CHÁNH VĂN PHÒNG",
            "PHÓ GIÁM ĐỐC",
            "GIÁM ĐỐC",
            "CHI HỘI TRƯỞNG",
            "CHI HỘI PHÓ",
            "PHÓ TRƯỞNG PHÒNG",
            "TRƯỞNG PHÒNG",
            "ỦY VIÊN THƯỜNG VỤ",
            "CHỦ NHIỆM",
            "PHÓ HIỆU TRƯỞNG",
            "HIỆU TRƯỞNG",
            "THỨ TRƯỞNG",
            "BỘ TRƯỞNG");

    private final List<String> offices = new ArrayList<>();
    private String name;

    static boolean isAuthority(String text) {
        return text.length() < 200 && AUTHORITY.matcher(text).matches();
    }

    /** Where a signature begins inside a line of recipients, or -1. */
    static int inside(String text) {
        Matcher m = INSIDE.matcher(text);
        return m.find() ? m.start() + 1 : -1;
    }

    static boolean isSignedMark(String text) {
        return SIGNED.matcher(text).matches();
    }

    static boolean isOffice(String text) {
        if (isAuthority(text)) {
            return true;
        }
        if (!Glyphs.isCapitals(text) || text.length() > 100 || !Character.isLetter(text.charAt(0))) {
            return false;
        }
        for (String word : text.split(" ")) {
            if (OFFICE_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Also an office not written in capitals, where a name below makes it one. */
    static boolean isOfficeOrMark(String text) {
        boolean known = OFFICES.stream().anyMatch(office -> office.equalsIgnoreCase(text));
        return known || isSignedMark(text) || isOffice(text) && Marker.at(text) == null;
    }

    static boolean isName(String text) {
        return text.length() <= MAX_NAME
                && !isOffice(text)
                && OFFICES.stream().noneMatch(office -> office.equalsIgnoreCase(text))
                && NAME.matcher(text).matches();
    }

    /** Takes an office, a name or a signed mark; false if the text is none of them. */
    boolean take(String text) {
        if (isSignedMark(text)) {
            return true;
        }
        boolean known = OFFICES.stream().anyMatch(office -> office.equalsIgnoreCase(text));
        if (name == null && (known || isOffice(text))) {
            offices.add(text);
            return true;
        }
        if (isName(text) && name == null) {
            name = text;
            return true;
        }
        return false;
    }

    boolean hasName() {
        return name != null;
    }

    Signatory signatory() {
        if (offices.isEmpty()) {
            return name == null ? null : new Signatory(null, null, null, name);
        }
        Matcher m = AUTHORITY.matcher(offices.get(0));
        if (!m.matches()) {
            return new Signatory(null, null, String.join(" ", offices), name);
        }
        if (m.group(1).equals("Q.")) {
            List<String> office = new ArrayList<>(List.of(m.group(2)));
            office.addAll(offices.subList(1, offices.size()));
            return new Signatory("Q.", null, String.join(" ", office), name);
        }
        String body = m.group(2).strip();
        List<String> title = new ArrayList<>();
        for (String line : offices.subList(1, offices.size())) {
            if (title.isEmpty() && !startsOffice(line) && !isAuthority(line)) {
                body += " " + line;
            } else {
                title.add(line);
            }
        }
        int cut = title.isEmpty() ? officeAtEnd(body) : -1;
        if (cut > 0) {
            title.add(body.substring(cut));
            body = body.substring(0, cut).strip();
        }
        return new Signatory(m.group(1), body, title.isEmpty() ? null : String.join(" ", title), name);
    }

    private static boolean startsOffice(String line) {
        return OFFICES.stream().anyMatch(line::startsWith);
    }

    /** Where the office begins in "BAN THƯỜNG VỤ CHỦ TỊCH", or -1 if the text is nothing but an office. */
    private static int officeAtEnd(String body) {
        for (String office : OFFICES) {
            if (body.endsWith(" " + office)) {
                return body.length() - office.length();
            }
        }
        return -1;
    }
}
