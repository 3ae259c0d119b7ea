package vn.sohoi.plan.reading;

import java.util.Deque;
import java.util.function.Predicate;

/** Finds the open item which a marker continues as its next sibling. */
final class OpenList {
    private static final int INDENT = 2;
    private final Deque<Node> open;

    OpenList(Deque<Node> open) {
        this.open = open;
    }

    /** True if the marker begins a list below the last item, whatever stands open above. */
    boolean beginsBelow(Marker marker, int indent, Ahead ahead) {
        Node top = open.peek();
        if (top == null) {
            return false;
        }
        if (marker.isAlike(top.marker)) {
            return marker.isBullet() && isDrawnIn(top, indent);
        }
        Node same = innermost(node -> marker.isAlike(node.marker));
        if (marker.isBullet()) {
            return same == null && top.announces();
        }
        if (same == null && isProgramme(top, marker)) {
            return true;
        }
        if (!marker.isFirst() || marker.style().rank < Style.NUMBER.rank) {
            return false;
        }
        return same == null
                ? top.announces() && !ahead.brings(top.marker, marker)
                : !top.isBullet()
                        && (top.announces() || hadBefore(marker) || ahead.endsAt(top.marker, marker, same.marker));
    }

    /** "Điều 1. Phê duyệt Chương trình với những nội dung sau:" holds the whole of it, from I. or A. on. */
    private static boolean isProgramme(Node top, Marker marker) {
        boolean section = marker.style() == Style.ROMAN || marker.style() == Style.CAPITAL;
        return section && marker.isFirst() && top.marker.style() == Style.ARTICLE && top.announces();
    }

    /** Below a line which announces a list, or far enough in below one which is no whole sentence. */
    private static boolean isDrawnIn(Node top, int indent) {
        boolean open = !Glyphs.isTerminated(top.text.toString());
        return top.announces() && indent >= top.indent + INDENT || open && indent >= top.indent + 2 * INDENT;
    }

    /** The item before the last one, of the same list, has such a list below it. */
    private boolean hadBefore(Marker marker) {
        var above = open.iterator();
        Node top = above.next();
        return above.hasNext()
                && above.next().children.stream()
                        .filter(node -> node != top && node.marker.isAlike(top.marker))
                        .flatMap(node -> node.children.stream())
                        .anyMatch(node -> node.marker.isAlike(marker));
    }

    /** The item whose sibling the marker is, or null if it begins a list. */
    Node find(Marker marker, int indent) {
        return switch (marker.style()) {
            case DECIMAL -> decimal(marker);
            case HEADING -> heading(marker);
            case TOPIC -> innermost(node -> node.marker.style() == Style.TOPIC);
            case DASH, PLUS -> bullet(marker, indent);
            default -> counted(marker);
        };
    }

    private Node counted(Marker marker) {
        Node next = innermost(node -> marker.isAlike(node.marker) && marker.follows(node.marker));
        if (next == null && !marker.isFirst()) {
            next = innermost(node -> marker.follows(node.marker));
        }
        if (next != null) {
            return next;
        }
        Node same = innermost(node -> marker.isAlike(node.marker));
        if (marker.isFirst()) {
            return same;
        }
        Node before = innermost(node -> marker.isAlike(node.marker) && node.marker.value() <= marker.value());
        return before != null ? before : same;
    }

    /** Drawn in less than the last of its kind, a bullet goes on with the list of its own column. */
    private Node bullet(Marker marker, int indent) {
        Node level = innermost(node -> marker.isAlike(node.marker) && node.indent < indent + INDENT);
        return level != null ? level : innermost(node -> marker.isAlike(node.marker));
    }

    private Node heading(Marker marker) {
        Node same = innermost(node -> marker.isAlike(node.marker));
        return same != null
                ? same
                : innermost(node -> node.marker.style().rank > Style.CHAPTER.rank
                        && !node.isBullet()
                        && Glyphs.isCapitals(node.text.toString()));
    }

    /** 1.2 stands beside 1.1; the item which it names as its parent must still be open. */
    private Node decimal(Marker marker) {
        for (Node node : open) {
            if (node.marker.style() == Style.DECIMAL && node.marker.prefix().equals(marker.prefix())) {
                return node;
            }
            if (isPrefix(node.marker, marker)) {
                return null;
            }
        }
        return innermost(node -> node.marker.isAlike(marker));
    }

    /** True if the number names this item as the one above: 1. for 1.2, I. for I.2 and for 1.2. */
    static boolean isPrefix(Marker above, Marker marker) {
        String prefix = marker.prefix();
        boolean section = above.style().kind == ItemKind.SECTION;
        return above.isCounted()
                && (prefix.equals(above.key()) || section && prefix.equals(String.valueOf(above.value())));
    }

    private Node innermost(Predicate<Node> wanted) {
        for (Node node : open) {
            if (wanted.test(node)) {
                return node;
            }
        }
        return null;
    }
}
