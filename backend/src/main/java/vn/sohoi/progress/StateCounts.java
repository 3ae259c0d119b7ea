package vn.sohoi.progress;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many are in each state; what is not addressed to a unit is in none. */
record StateCounts(long notConcretised, long planned, long inProgress, long hasResult, long notApplicable) {

    static StateCounts of(Collection<ProgressState> states) {
        Map<ProgressState, Long> counted = new EnumMap<>(ProgressState.class);
        states.forEach(state -> counted.merge(state, 1L, Long::sum));
        return of(counted);
    }

    static StateCounts of(Map<ProgressState, Long> counted) {
        return new StateCounts(
                counted.getOrDefault(ProgressState.NOT_CONCRETISED, 0L),
                counted.getOrDefault(ProgressState.PLANNED, 0L),
                counted.getOrDefault(ProgressState.IN_PROGRESS, 0L),
                counted.getOrDefault(ProgressState.HAS_RESULT, 0L),
                counted.getOrDefault(ProgressState.NOT_APPLICABLE, 0L));
    }
}
