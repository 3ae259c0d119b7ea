package vn.sohoi.plan.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts marked paragraphs into a tree. A style of marker has a rank; the rank of a style which is used below a style of
 * the same family (1) below 1., A. below I.) is learnt when it is first seen with its first value.
 */
final class TreeBuilder {
    private static final int BELOW = 5;
    private static final int PER_DEPTH = 10;

    private final List<Node> roots = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    Node add(Paragraph paragraph) {
        Marker marker = inContext(paragraph.marker);
        int rank = rank(marker);
        while (!open.isEmpty() && open.peek().rank >= rank) {
            open.pop();
        }
        Node node = new Node(marker, rank, paragraph.text());
        node.doubts.addAll(paragraph.doubts);
        (open.isEmpty() ? roots : open.peek().children).add(node);
        open.push(node);
        return node;
    }

    List<ReadItem> items() {
        new Numbering().number(roots, null, "");
        return roots.stream().map(node -> node.toItem("", 1)).toList();
    }

    /** The single letter I is read as a letter when H was the last one. */
    private Marker inContext(Marker marker) {
        if (marker.style() != Style.ROMAN || marker.key().length() != 1) {
            return marker;
        }
        for (Node node : open) {
            if (node.marker.style() == Style.CAPITAL) {
                boolean next = Ordinals.follows(
                        node.marker.key().charAt(0), marker.key().charAt(0));
                return next ? marker.asCapital() : marker;
            }
        }
        return marker;
    }

    private int rank(Marker marker) {
        if (marker.style() == Style.DASH || marker.style() == Style.PLUS) {
            return marker.style().rank;
        }
        if (marker.style() == Style.DECIMAL) {
            int depth = marker.variant().charAt(1) - '0';
            return Style.DECIMAL.rank + PER_DEPTH * (depth - 1);
        }
        String style = marker.style() + marker.variant();
        Integer known = ranks.get(style);
        if (known != null) {
            return known;
        }
        int rank = marker.style().rank;
        Node above = numberedAbove();
        if (above != null && marker.value() == 1 && startsBelow(marker, above)) {
            rank = above.rank + BELOW;
        }
        ranks.put(style, rank);
        return rank;
    }

    private Node numberedAbove() {
        for (Node node : open) {
            if (!node.isBullet()) {
                return node;
            }
        }
        return null;
    }

    /** True if a first value in a new style opens a level below the open item instead of one above it. */
    private static boolean startsBelow(Marker marker, Node above) {
        return above.rank >= marker.style().rank
                && switch (marker.style()) {
                    case CAPITAL -> above.marker.style() == Style.ROMAN;
                    case NUMBER, LETTER -> above.marker.style().rank >= Style.NUMBER.rank;
                    default -> false;
                };
    }
}
