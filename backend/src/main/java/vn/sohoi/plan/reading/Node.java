package vn.sohoi.plan.reading;

import java.util.ArrayList;
import java.util.List;

/** An item while the tree is being built. */
final class Node {
    final Marker marker;
    final int rank;
    final List<Doubt> doubts = new ArrayList<>();
    final List<Node> children = new ArrayList<>();
    final StringBuilder text;
    String key;

    Node(Marker marker, int rank, String text) {
        this.marker = marker;
        this.rank = rank;
        this.text = new StringBuilder(text);
    }

    void doubt(String code, String detail) {
        doubts.add(new Doubt(code, detail));
    }

    boolean isBullet() {
        return marker.style().kind == ItemKind.BULLET;
    }

    /** Text without a marker stays with the item before it. */
    void attach(String paragraph) {
        if (text.isEmpty()) {
            text.append(paragraph);
            return;
        }
        text.append('\n').append(paragraph);
        if (doubts.stream().noneMatch(doubt -> doubt.code().equals("unmarked-paragraph"))) {
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
