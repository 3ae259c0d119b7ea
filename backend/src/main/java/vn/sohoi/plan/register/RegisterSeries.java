package vn.sohoi.plan.register;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** One series: what was given, the number that comes next, and those that were left out between. */
record RegisterSeries(String series, int next, List<Integer> gaps, List<RegisterRow> entries) {

    /** A register that begins at 1,000,000 has more gaps than anybody reads: the last ones are told. */
    private static final int MOST_GAPS = 1000;

    static RegisterSeries of(String series, List<RegisterRow> entries) {
        var taken = new HashSet<>(entries.stream().map(RegisterRow::number).toList());
        var last = entries.getLast().number();
        var gaps = IntStream.iterate(last - 1, number -> number > 0, number -> number - 1)
                .filter(number -> !taken.contains(number))
                .limit(MOST_GAPS)
                .sorted()
                .boxed()
                .toList();
        return new RegisterSeries(series, last + 1, gaps, entries);
    }
}
