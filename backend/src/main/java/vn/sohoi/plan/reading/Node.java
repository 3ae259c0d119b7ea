package vn.sohoi.plan.reading;

import java.util.ArrayList;
import java.util.List;

/** An item while the tree is being built. */
final class Node {
    final Marker marker;
    final int indent;
    final List<Doubt> doubts = new ArrayList<>();
    final List<Node> children = new ArrayList<>();
    final StringBuilder text;
    String key;

    Node(Marker marker, Paragraph paragraph) {
        this.marker = marker;
        this.indent = paragraph.line.indent();
        this.text = new StringBuilder(paragraph.text());
        this.doubts.addAll(paragraph.doubts);
        if (marker.style() == Style.HEADING) {
            doubt("heading-unnumbered", "Đề mục chữ in hoa không có số");
        }
        if (marker.style() == Style.TOPIC) {
            doubt("heading-unnumbered", "Dòng không có số được đọc là đề mục của các ý bên dưới");
        }
        String inline = InlineList.in(text.toString());
        if (inline != null) {
            doubt("inline-list", "Trong đoạn này có thể có nhiều mục: " + inline);
        }
    }

    /** A code is told once. */
    void doubt(String code, String detail) {
        if (doubts.stream().noneMatch(doubt -> doubt.code().equals(code))) {
            doubts.add(new Doubt(code, detail));
        }
    }

    boolean isBullet() {
        return marker.isBullet();
    }

    /** True if the text ends with a colon. */
    boolean announces() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == ':';
    }

    /** A heading which goes on in the next line. */
    boolean isOpenHeading() {
        return children.isEmpty()
                && marker.style().kind == ItemKind.SECTION
                && Glyphs.isCapitals(text.toString())
                && !Glyphs.isTerminated(text.toString());
    }

    /** Text without a marker stays with the item before it. */
    void attach(Paragraph paragraph) {
        doubts.addAll(paragraph.doubts);
        if (text.isEmpty()) {
            text.append(paragraph.text());
        } else if (Glyphs.isCapitals(paragraph.text()) && isOpenHeading()) {
            text.append(' ').append(paragraph.text());
        } else {
            text.append('\n').append(paragraph.text());
            doubt("unmarked-paragraph", "Đoạn không có dấu đầu dòng được giữ cùng mục này");
        }
    }

    ReadItem toItem(String parentPath, int level) {
        String path = parentPath.isEmpty() ? key : parentPath + "." + key;
        List<ReadItem> below = new ArrayList<>(children.size());
        for (Node child : children) {
            below.add(child.toItem(path, level + 1));
        }
        return new ReadItem(
                path,
                marker.label(),
                level,
                marker.style().kind,
                text.toString(),
                List.copyOf(doubts),
                List.copyOf(below));
    }
}
