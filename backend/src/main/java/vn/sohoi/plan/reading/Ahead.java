package vn.sohoi.plan.reading;

import java.util.List;

/** What stands after a paragraph: where a list that begins there could end. */
final class Ahead {
    private static final int FAR = 200;
    private final List<Paragraph> rest;

    Ahead(List<Paragraph> rest) {
        this.rest = rest.subList(0, Math.min(FAR, rest.size()));
    }

    /** True if bullets of this kind stand inside the list that begins, so that it is no list below one of them. */
    boolean brings(Marker bullet, Marker first) {
        for (Paragraph paragraph : rest) {
            Marker marker = paragraph.marker;
            if (marker != null && bullet.isBullet() && marker.isAlike(bullet)) {
                return true;
            }
            if (marker != null && (marker.follows(first) || marker.style().kind == ItemKind.SECTION)) {
                return false;
            }
        }
        return false;
    }

    /** True if the list that begins is over when the last item gets its next: 1. a) 1. 2. b). */
    boolean endsAt(Marker last, Marker first, Marker outer) {
        int count = first.value();
        for (Paragraph paragraph : rest) {
            Marker marker = paragraph.marker;
            if (marker == null || marker.isBullet()) {
                continue;
            }
            if (marker.isAlike(last) || marker.style().kind == ItemKind.SECTION) {
                return marker.follows(last);
            }
            if (marker.isAlike(first) && marker.value() == count + 1) {
                count++;
            } else if (marker.follows(outer)) {
                return false;
            }
        }
        return false;
    }
}
