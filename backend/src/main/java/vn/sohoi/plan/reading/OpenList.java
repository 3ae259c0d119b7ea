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

    /** The item whose sibling the marker is, or null if it begins a list. */
    Node find(Marker marker, int indent) {
        return switch (marker.style()) {
            case DECIMAL -> decimal(marker);
            case HEADING -> heading(marker);
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
            return same == null || opensBelow(same) ? null : same;
        }
        Node before = innermost(node -> marker.isAlike(node.marker) && node.marker.value() <= marker.value());
        return before != null ? before : same;
    }

    /** The first number again below another list: 1. a) 1., but not 1. 1. and not 1. - 1. */
    private boolean opensBelow(Node same) {
        Node top = open.peek();
        return top != same && !top.isBullet() && top.announces();
    }

    /** Drawn in further than the line which announces it, a bullet opens a list below one of its own kind. */
    private Node bullet(Marker marker, int indent) {
        Node top = open.peek();
        if (top != null && marker.isAlike(top.marker) && indent >= top.indent + INDENT && top.announces()) {
            return null;
        }
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
