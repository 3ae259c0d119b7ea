package vn.sohoi.budget;

import java.util.List;
import java.util.UUID;

/** The money of a whole plan, by source; whole đồng throughout. */
record BudgetView(UUID planId, long estimate, long spent, List<BySource> sources) {

    /** One source; what is left may be less than nothing. */
    record BySource(BudgetSource source, long lines, long estimate, long spent, long left) {}

    static BudgetView of(UUID planId, List<BySource> sources) {
        return new BudgetView(
                planId,
                sources.stream().mapToLong(BySource::estimate).reduce(0, Math::addExact),
                sources.stream().mapToLong(BySource::spent).reduce(0, Math::addExact),
                sources);
    }
}
