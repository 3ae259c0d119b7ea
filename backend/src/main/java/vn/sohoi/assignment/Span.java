package vn.sohoi.assignment;

import java.time.LocalDate;

/** Two days and all between them. */
record Span(LocalDate from, LocalDate to) {

    /** What was said, and for what was not the days of the plan's year. */
    static Span of(LocalDate from, LocalDate to, int year) {
        return new Span(from == null ? LocalDate.of(year, 1, 1) : from, to == null ? LocalDate.of(year, 12, 31) : to);
    }

    boolean isEmpty() {
        return to.isBefore(from);
    }
}
