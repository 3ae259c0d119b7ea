package vn.sohoi.plan.reading;

import java.util.HashMap;
import java.util.Map;

/** The markers met so far: whether a number at the start of a line may be one, or stands there by chance. */
final class Sequence {
    private static final int WIDEST_GAP = 2;
    private final Map<String, Marker> last = new HashMap<>();

    void add(Marker marker) {
        if (marker.isCounted()) {
            last.put(seriesOf(marker), marker);
        }
    }

    /** True for the first number of a list, the next one, and what a clerk who counts badly makes of it. */
    boolean mayHold(Marker marker) {
        if (!marker.isCounted() || marker.isFirst()) {
            return true;
        }
        Marker before = last.get(seriesOf(marker));
        return before != null
                && (marker.follows(before)
                        || marker.value() >= before.value() && marker.value() <= before.value() + WIDEST_GAP);
    }

    boolean continues(Marker marker) {
        Marker before = last.get(seriesOf(marker));
        return before != null && marker.follows(before);
    }

    /** "Thứ hai" may be a Monday; one capital letter with a point is a list only in its order; else it is a name: C. Mác, P. Hợp Giang, V. I. Lênin. */
    boolean isInitial(Marker marker) {
        if (marker.style() == Style.STEP) {
            return !marker.isFirst() && !last.containsKey(seriesOf(marker));
        }
        boolean single = marker.style() == Style.CAPITAL
                || marker.style() == Style.ROMAN && marker.key().length() == 1;
        boolean far = marker.value() > WIDEST_GAP;
        return single && far && !last.containsKey(seriesOf(marker)) && !last.containsKey(Style.CAPITAL.name());
    }

    private static String seriesOf(Marker marker) {
        return switch (marker.style()) {
            case DECIMAL -> marker.style() + marker.prefix();
            case STEP -> marker.style() + marker.variant();
            default -> marker.style().name();
        };
    }
}
