package vn.sohoi.plan.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts marked paragraphs into a tree. What continues an open list belongs to it; a new list opens below what stands
 * open, at the place its style has in the form or had before.
 */
final class TreeBuilder {
    private final List<Node> roots = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final Map<String, Style> homes = new HashMap<>();

    Node add(Paragraph paragraph, Ahead ahead) {
        Marker marker = inContext(paragraph.marker);
        OpenList list = new OpenList(open);
        int indent = paragraph.line.indent();
        if (!list.beginsBelow(marker, indent, ahead)) {
            Node sibling = list.find(marker, indent);
            if (sibling != null) {
                closeFrom(sibling);
            } else {
                closeFor(marker);
            }
        }
        Node parent = open.peek();
        homes.putIfAbsent(classOf(marker), parent == null ? Style.PART : parent.marker.style());
        Node node = new Node(marker, paragraph);
        (parent == null ? roots : parent.children).add(node);
        open.push(node);
        return node;
    }

    List<ReadItem> items() {
        new Numbering().number(roots, null, "");
        return roots.stream().map(node -> node.toItem("", 1)).toList();
    }

    private static String classOf(Marker marker) {
        return marker.style() + marker.variant();
    }

    /** "I." after "H." and "i)" after "h)" are letters. */
    private Marker inContext(Marker marker) {
        boolean roman = marker.style() == Style.ROMAN || marker.style() == Style.SMALL_ROMAN;
        if (!roman || marker.key().length() != 1) {
            return marker;
        }
        Marker letter = marker.asLetter();
        for (Node node : open) {
            if (marker.follows(node.marker)) {
                return marker;
            }
            if (letter.follows(node.marker)) {
                return letter;
            }
        }
        return marker;
    }

    private void closeFrom(Node sibling) {
        while (open.pop() != sibling) {
            // everything below the sibling is finished
        }
    }

    /** Closes what a new list does not stand below. */
    private void closeFor(Marker marker) {
        if (marker.style() == Style.TOPIC) {
            while (!open.isEmpty() && open.peek().isBullet()) {
                open.pop();
            }
            return;
        }
        Node home = marker.isBullet() ? null : home(marker);
        while (!open.isEmpty() && open.peek() != home && !holds(open.peek(), marker)) {
            open.pop();
        }
    }

    /** The item which a composed number names, or the innermost of the style below which lists of this kind stood before. */
    private Node home(Marker marker) {
        if (marker.style() == Style.DECIMAL) {
            return open.stream()
                    .filter(node -> OpenList.isPrefix(node.marker, marker))
                    .findFirst()
                    .orElse(null);
        }
        Style style = homes.get(classOf(marker));
        for (Node node : open) {
            if (node.marker.style() == style) {
                return node;
            }
        }
        return null;
    }

    private boolean holds(Node above, Marker marker) {
        Style outer = above.marker.style();
        Style inner = marker.style();
        if (marker.isBullet()) {
            return !above.marker.isBullet() || holdsBullet(above, marker);
        }
        if (inner == Style.DECIMAL && outer == Style.DECIMAL) {
            return above.marker.variant().compareTo(marker.variant()) < 0;
        }
        boolean untold = outer == Style.HEADING && marker.isFirst() && above.children.isEmpty();
        if (untold || outer.rank < inner.rank) {
            return true;
        }
        boolean starts = marker.isFirst() && !homes.containsKey(classOf(marker));
        return starts
                && switch (inner) {
                    case CAPITAL, MUC -> outer == Style.ROMAN;
                    case NUMBER, LETTER -> outer.rank >= Style.NUMBER.rank && !above.marker.isBullet();
                    default -> false;
                };
    }

    /** A star stands above dashes, a plus below them; any other glyph below another opens a list if it was announced. */
    private static boolean holdsBullet(Node above, Marker marker) {
        if (marker.style() == Style.PLUS) {
            return above.marker.style() == Style.DASH;
        }
        if (above.marker.style() == Style.PLUS) {
            return false;
        }
        return above.marker.variant().equals("*") || !Glyphs.isTerminated(above.text.toString());
    }
}
