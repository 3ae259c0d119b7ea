package vn.sohoi.plan.reading;

import java.util.List;

/** Reads everything up to the title: issuer, number, place and date, type (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
final class HeadReader {
    private static final int MAX_HEAD_LINE = 400;
    private static final int MAX_HEAD_LINES = 40;
    private static final List<String> BODIES = List.of(
            "Hội ", "Ban ", "Ủy ban", "Uỷ ban", "Tỉnh ", "Huyện ", "Thành ủy", "Đảng ", "Chi hội", "BCH ", "BTV ");

    private final List<Line> lines;
    private final Warnings warnings;
    private final Head head = new Head();

    HeadReader(List<Line> lines, Warnings warnings) {
        this.lines = lines;
        this.warnings = warnings;
    }

    Head read() {
        int limit = firstMarker();
        int type = typeLine(limit);
        int stop = type >= 0 ? type : limit;
        int last = -1;
        for (int i = 0; i < stop; i++) {
            if (readLine(lines.get(i), type >= 0)) {
                last = i;
            } else if (type < 0) {
                break;
            }
        }
        head.end = type >= 0 ? type + 1 : last + 1;
        new TitleReader(lines, limit, head, warnings).read();
        warn();
        return head;
    }

    private int firstMarker() {
        int limit = Math.min(lines.size(), MAX_HEAD_LINES);
        for (int i = 0; i < limit; i++) {
            String text = lines.get(i).text();
            boolean number = text.length() < MAX_HEAD_LINE && DocumentNumber.at(text) != null;
            if (!number && !isStarred(text) && Marker.at(text) != null) {
                return i;
            }
        }
        return limit;
    }

    /** The star below the name of a Party body, squeezed into one line with place and date. */
    private static boolean isStarred(String text) {
        return text.startsWith("* ") && DocumentDate.at(text.substring(2)) != null;
    }

    private int typeLine(int limit) {
        for (boolean alone : new boolean[] {true, false}) {
            for (int i = 0; i < limit; i++) {
                DocumentType type = DocumentType.at(lines.get(i).text(), alone);
                if (type != null) {
                    head.type = type;
                    return i;
                }
            }
        }
        return -1;
    }

    /** False if the line is no part of a head. */
    private boolean readLine(Line line, boolean sure) {
        if (line.text().length() > MAX_HEAD_LINE) {
            return unread(line, sure);
        }
        boolean known = true;
        List<String> columns = isStarred(line.text()) ? List.of(line.text().substring(2)) : columns(line);
        for (String column : columns) {
            String text = Columns.withoutMotto(column);
            known &= text.isEmpty() || readPart(text);
        }
        return known || unread(line, sure);
    }

    /** The gap of a number or a day left blank ("Số:    /KH-BTV", "ngày    tháng 3") parts no columns. */
    private static List<String> columns(Line line) {
        List<String> columns = Columns.of(line.raw());
        String left = Glyphs.upper(columns.get(0));
        boolean open = left.equals("SỐ") || left.startsWith("SỐ:") || left.startsWith("SỐ ") || left.contains("NGÀY");
        return open ? List.of(line.text()) : columns;
    }

    private boolean unread(Line line, boolean sure) {
        if (sure) {
            warnings.add("unread-line", line.text(), line);
        }
        return false;
    }

    private boolean readPart(String text) {
        String rest = text;
        DocumentNumber number = head.numberSeen ? null : DocumentNumber.at(text);
        if (number != null) {
            head.numberSeen = true;
            head.number = number.number();
            head.symbol = number.symbol();
            head.numberYear = number.year();
            rest = number.rest();
        }
        DocumentDate date = head.dateSeen || rest.isEmpty() ? null : DocumentDate.at(rest);
        if (date != null) {
            head.dateSeen = true;
            head.place = date.place();
            head.date = date.date();
            if (date.date() == null) {
                warnings.add(date.blank() ? "date-blank" : "date-invalid", rest);
            }
            rest = "";
        }
        if (rest.isEmpty()) {
            return true;
        }
        if (rest.startsWith("V/v") || rest.startsWith("Về việc")) {
            head.title = rest;
            return true;
        }
        boolean subject = head.title != null && head.type == null;
        if (subject && !Glyphs.isTerminated(head.title) && Glyphs.startsLower(rest)) {
            head.title += " " + rest;
            return true;
        }
        boolean body = !head.numberSeen && (Glyphs.isCapitals(rest) || Glyphs.startsWithAny(rest, BODIES));
        if (body && !Glyphs.isTerminated(rest) && rest.length() < 120) {
            head.issuer.add(rest);
            return true;
        }
        return false;
    }

    private void warn() {
        if (head.number == null) {
            warnings.add("number-missing", head.numberSeen ? "Số văn bản để trống" : "Không thấy số văn bản");
        }
        if (!head.dateSeen) {
            warnings.add("date-missing", "Không thấy ngày tháng văn bản");
        }
        if (head.issuer.isEmpty()) {
            warnings.add("issuer-missing", "Không thấy tên cơ quan ban hành");
        }
        if (head.type == null && head.symbol != null && DocumentType.ofSymbol(head.symbol) != null) {
            head.type = DocumentType.ofSymbol(head.symbol);
            warnings.add("type-from-symbol", "Loại văn bản lấy theo ký hiệu " + head.symbol);
        }
        if (head.type == null) {
            warnings.add("type-missing", "Không thấy loại văn bản");
        }
        if (head.title == null) {
            warnings.add("title-missing", "Không thấy trích yếu");
        }
    }
}
