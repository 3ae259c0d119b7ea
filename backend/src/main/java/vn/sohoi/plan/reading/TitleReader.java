package vn.sohoi.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the title (trích yếu): the lines between the type and the first basis paragraph or heading. */
final class TitleReader {
    private static final int MAX_TITLE_LINE = 300;
    private static final List<String> ALWAYS = List.of("Căn cứ", "Kính gửi");
    private static final List<String> BASIS = List.of(
            "Thực hiện ",
            "Thi hành ",
            "Theo ",
            "Xét ",
            "Trên cơ sở ",
            "Nhằm ",
            "Để ",
            "Triển khai ",
            "Quán triệt ",
            "Tiếp tục ",
            "Phát huy ",
            "Trong ",
            "Ban Thường vụ",
            "Ban Chấp hành",
            "Hội LHPN",
            "Hội Liên hiệp",
            "Ủy ban ",
            "Được sự ",
            "Năm qua");

    /** A second sentence begins inside the line. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}\\. \\p{Lu}\\p{Ll}");

    private final List<Line> lines;
    private final int limit;
    private final Head head;
    private final Warnings warnings;

    TitleReader(List<Line> lines, int limit, Head head, Warnings warnings) {
        this.lines = lines;
        this.limit = limit;
        this.head = head;
        this.warnings = warnings;
    }

    void read() {
        if (head.type != null) {
            readTitle();
        }
        readAddressee();
    }

    private void readTitle() {
        List<String> title = new ArrayList<>();
        if (!head.type.rest().isEmpty()) {
            title.add(head.type.rest());
        }
        int at = head.end;
        if (title.isEmpty() && isIssuer(at)) {
            at++;
        }
        while (at < limit && belongs(at, title)) {
            title.add(lines.get(at++).text());
        }
        head.end = at;
        if (!title.isEmpty()) {
            head.title = String.join(" ", title);
        }
    }

    /** "NGHỊ QUYẾT / CỦA BAN CHẤP HÀNH" names who resolves, before the title. */
    private boolean isIssuer(int at) {
        return at + 1 < limit
                && lines.get(at).text().startsWith("CỦA ")
                && !Glyphs.isCapitals(lines.get(at + 1).text());
    }

    private boolean belongs(int at, List<String> title) {
        String text = lines.get(at).text();
        boolean sentence =
                text.length() > MAX_TITLE_LINE || SENTENCE.matcher(text).find();
        if (Glyphs.startsWithAny(text, ALWAYS) || sentence || text.charAt(0) == '(') {
            return false;
        }
        if (title.isEmpty()) {
            return !(Glyphs.startsWithAny(text, BASIS) ? isSentence(at) : Glyphs.isTerminated(text));
        }
        if (Glyphs.isCapitals(text)) {
            return Glyphs.isCapitals(title.getFirst());
        }
        return Glyphs.startsLower(text) || !Glyphs.startsWithAny(text, BASIS) && !isSentence(at);
    }

    /** A block of lines up to an empty line which ends like a sentence is no title. */
    private boolean isSentence(int at) {
        int last = at;
        while (last + 1 < limit && !lines.get(last + 1).blankBefore() && !startsBasis(last + 1)) {
            last++;
        }
        return Glyphs.isTerminated(lines.get(last).text());
    }

    private boolean startsBasis(int at) {
        String text = lines.get(at).text();
        return Glyphs.startsWithAny(text, ALWAYS) || Glyphs.startsWithAny(text, BASIS);
    }

    /** "Kính gửi" names whom a letter is for; the result has no field for it, so it becomes a warning. */
    private void readAddressee() {
        if (head.end >= lines.size() || !lines.get(head.end).text().startsWith("Kính gửi")) {
            return;
        }
        Line first = lines.get(head.end++);
        StringBuilder text = new StringBuilder(first.text());
        String named = first.text()
                .substring("Kính gửi".length())
                .replaceFirst("^ ?:", "")
                .strip();
        boolean list = named.isEmpty() || Glyphs.isBullet(named.charAt(0));
        while (head.end < lines.size()) {
            Line line = lines.get(head.end);
            boolean bullet = list && Glyphs.isBullet(line.text().charAt(0));
            if (!bullet && !(Glyphs.startsLower(line.text()) && !line.blankBefore())) {
                break;
            }
            text.append(' ').append(line.text());
            head.end++;
        }
        warnings.add("addressee", text.toString(), first);
    }
}
