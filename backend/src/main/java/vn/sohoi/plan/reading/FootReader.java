package vn.sohoi.plan.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads recipients and signature at the end, one below the other or in two columns. */
final class FootReader {
    private static final Pattern LABEL = Pattern.compile("(?iu)nơi nhận ?(?::|(?=  )|$)");
    private static final int BEFORE_LABEL = 15;
    private static final int FROM_END = 40;
    private static final int MAX_FOOT_LINE = 500;

    private final Recipients recipients = new Recipients();
    private final Signature signature = new Signature();
    private final Warnings warnings;
    private boolean labelled;

    FootReader(Warnings warnings) {
        this.warnings = warnings;
    }

    /** Index of the first line of the foot; the number of lines if there is none. */
    static int start(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (LABEL.matcher(lines.get(i).raw()).lookingAt()) {
                int authority = authority(lines, Math.max(from, i - BEFORE_LABEL), i);
                return authority >= 0 ? authority : signedBefore(lines, from, i);
            }
        }
        int annex = Annex.start(lines, from);
        if (annex >= 0) {
            return start(lines.subList(0, annex), from);
        }
        int authority = authority(lines, Math.max(from, lines.size() - FROM_END), lines.size());
        if (authority >= 0) {
            return authority;
        }
        int last = lines.size() - 1;
        if (last <= from || !Signature.isName(lines.get(last).text()) || !endsPlainly(lines, last)) {
            return lines.size();
        }
        while (last - 1 > from && Signature.isOffice(lines.get(last - 1).text())) {
            last--;
        }
        return last;
    }

    /** An office and a name right before the recipients, without TM. or KT., begin the foot. */
    private static int signedBefore(List<Line> lines, int from, int label) {
        int at = label - 1;
        while (at > from && Signature.isSignedMark(lines.get(at).text())) {
            at--;
        }
        if (at <= from || !Signature.isName(lines.get(at).text())) {
            return label;
        }
        int name = at;
        while (at - 1 > from && Signature.isOfficeOrMark(lines.get(at - 1).text())) {
            at--;
        }
        return at < name ? at : label;
    }

    private static boolean endsPlainly(List<Line> lines, int last) {
        Line before = lines.get(last - 1);
        return Signature.isOffice(before.text()) && Marker.at(before.text()) == null
                || lines.get(last).blankBefore() && Glyphs.isTerminated(before.text());
    }

    private static int authority(List<Line> lines, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Signature.isAuthority(lines.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    void read(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (Annex.follows(line.text())) {
                int left = lines.size() - i;
                warnings.add("text-after-foot", left + " dòng sau phần ký chưa được đọc: " + line.text(), line);
                break;
            }
            if (line.raw().length() > MAX_FOOT_LINE) {
                warnings.add("unread-line", line.text(), line);
            } else {
                readLine(line);
            }
        }
        if (recipients.isEmpty()) {
            warnings.add("recipients-missing", "Không thấy nơi nhận");
        }
        if (signature.signatory() == null) {
            warnings.add("signature-missing", "Không thấy phần ký");
        }
    }

    private void readLine(Line line) {
        String left = line.text();
        List<String> columns = Columns.of(line.raw());
        String right = columns.size() == 2 ? columns.get(1) : "";
        if (isSignature(right)) {
            left = columns.get(0);
        } else {
            int inside = Signature.inside(left);
            right = inside > 0 ? left.substring(inside) : "";
            left = inside > 0 ? left.substring(0, inside).strip() : left;
        }
        readPart(left, line);
        if (!right.isEmpty() && !signature.take(right)) {
            warnings.add("unread-line", right, line);
        }
    }

    private static boolean isSignature(String text) {
        return !text.isEmpty() && (Signature.isOffice(text) || Signature.isName(text) || Signature.isSignedMark(text));
    }

    private void readPart(String text, Line line) {
        Matcher label = LABEL.matcher(text);
        if (label.lookingAt()) {
            labelled = true;
            String rest = text.substring(label.end()).strip();
            if (!rest.isEmpty()) {
                recipients.startAll(rest);
            }
            return;
        }
        boolean bullet = Glyphs.isBullet(text.charAt(0));
        if (labelled && (bullet || text.startsWith("Lưu"))) {
            recipients.start(text);
        } else if (labelled && !recipients.isEmpty() && !line.blankBefore() && Glyphs.startsLower(text)) {
            recipients.append(text);
        } else if (!signature.take(text)) {
            readOther(text, line);
        }
    }

    private void readOther(String text, Line line) {
        boolean listed = labelled && !signature.hasName();
        if (listed && !recipients.isEmpty() && recipients.isContinued(text) && !line.blankBefore()) {
            recipients.append(text);
        } else if (listed && (text.endsWith(";") || text.endsWith("."))) {
            recipients.start(text);
        } else {
            warnings.add("unread-line", text, line);
        }
    }

    Signatory signatory() {
        return signature.signatory();
    }

    List<Recipient> recipients() {
        return recipients.list();
    }
}
