package vn.sohoi.plan.reading;

import java.util.ArrayList;
import java.util.List;

/** Collects the warnings of one reading. */
final class Warnings {
    private static final int MAX_DETAIL = 200;
    private final List<ReadingWarning> list = new ArrayList<>();

    void add(String code, String detail) {
        list.add(new ReadingWarning(code, detail, null));
    }

    void add(String code, String detail, Line line) {
        String shown = detail.length() > MAX_DETAIL ? detail.substring(0, MAX_DETAIL) + "…" : detail;
        list.add(new ReadingWarning(code, shown, line.number()));
    }

    List<ReadingWarning> list() {
        return List.copyOf(list);
    }
}
