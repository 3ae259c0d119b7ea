package vn.sohoi.plan.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives every item a unique path and marks gaps and doubles (rule 8). Never fails. */
final class Numbering {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private Marker lastArticle;

    void number(List<Node> siblings, Node parent, String above) {
        Map<String, Marker> last = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Node node : siblings) {
            if (node.marker.isCounted()) {
                check(node, parent, last, seen);
                take(node, key(node, parent), above);
            }
        }
        int ordinal = 0;
        for (Node node : siblings) {
            if (!node.marker.isCounted()) {
                String key = String.valueOf(++ordinal);
                if (taken.contains(above + key)) {
                    node.doubt("mixed-numbering", "Mục không có số nằm cùng cấp với mục đánh số " + key);
                }
                take(node, key, above);
            }
        }
        for (Node node : siblings) {
            number(node.children, node, above + node.key + ".");
        }
    }

    /** A key which is taken gets a letter: the second 2 is 2b. */
    private void take(Node node, String key, String above) {
        String free = key;
        while (!taken.add(above + free)) {
            int copy = copies.merge(above + key, 1, Integer::sum);
            free = key + (copy < 26 ? String.valueOf((char) ('a' + copy)) : "_" + (copy + 1));
        }
        node.key = free;
    }

    /** 1.2. below 1. contributes 2; without that parent the whole number, so that paths stay apart. */
    private static String key(Node node, Node parent) {
        String key = node.marker.key();
        if (node.marker.style() != Style.DECIMAL) {
            return key;
        }
        if (parent != null && OpenList.isPrefix(parent.marker, node.marker)) {
            return key.substring(key.lastIndexOf('.') + 1);
        }
        node.doubt("parent-missing", "Không thấy mục " + node.marker.prefix() + " ở trên");
        return key;
    }

    private void check(Node node, Node parent, Map<String, Marker> last, Set<String> seen) {
        Marker marker = node.marker;
        String series = marker.style() == Style.DECIMAL
                ? marker.prefix()
                : marker.style().name();
        Marker before = marker.style() == Style.ARTICLE ? lastArticle : last.get(series);
        boolean fresh = seen.add(marker.style() + "/" + marker.key());
        last.put(series, marker);
        if (marker.style() == Style.ARTICLE) {
            lastArticle = marker;
        }
        if (!fresh) {
            node.doubt("numbering-repeated", "Số " + marker.key() + " đã có ở mục cùng cấp");
        } else if (before == null ? marker.value() != 1 : !marker.follows(before)) {
            String from = before == null ? "Mục đầu tiên" : "Sau " + before.key();
            node.doubt("numbering-gap", from + " là " + marker.key());
        } else if (before != null && !before.variant().equals(marker.variant())) {
            node.doubt("mixed-numbering", "Dấu “" + before.label() + "” rồi “" + marker.label() + "”");
        }
    }
}
