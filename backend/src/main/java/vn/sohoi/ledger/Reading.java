package vn.sohoi.ledger;

import java.time.LocalDate;

/**
 * Under whom an entry counts. As it was: where its unit belonged on the entry's own day. Restated to a day: where its
 * unit belongs in that day's tree, whenever the entry was. The sum at the top is the same in every reading.
 *
 * <p>A stock is the state on the last day asked for; as it was, it is read in the tree of that day.
 */
public record Reading(LocalDate day) {

    public static Reading asItWas() {
        return new Reading(null);
    }

    public static Reading restatedTo(LocalDate day) {
        return new Reading(day);
    }

    /** The same for a caller who may or may not have named a day. */
    static Reading of(LocalDate restatedTo) {
        return new Reading(restatedTo);
    }

    /**
     * Each head with every unit that belongs to it and the days ({@code lo} to before {@code hi}) whose entries count
     * there, as an SQL select over {@code :heads}. The range on the path is the prefix, in the order of its index.
     */
    String reach() {
        return day == null
                ? REACH.formatted("greatest(h.valid_from, u.valid_from)", "least(h.valid_to, u.valid_to)")
                        + " and u.valid_from < h.valid_to and u.valid_to > h.valid_from"
                : REACH.formatted("date '0001-01-01'", "date '9999-12-31'") + ON_DAY.formatted(":tree");
    }

    /** The same for what stands on the last day. */
    String reachOfStock() {
        return REACH.formatted("date '0001-01-01'", "date '9999-12-31'") + ON_DAY.formatted(":tree");
    }

    /** The day that {@code :tree} stands for; as it was, it is the last one. */
    LocalDate tree(LocalDate to) {
        return day == null ? to : day;
    }

    private static final String REACH = """
            select h.unit_id as head, u.unit_id as unit, %s as lo, %s as hi from org_unit_place h
            join org_unit_place u on u.path ~>=~ h.path and u.path ~<~ (h.path || '~')
            where h.unit_id in (:heads)""";

    private static final String ON_DAY =
            " and h.valid_from <= %1$s and h.valid_to > %1$s and u.valid_from <= %1$s and u.valid_to > %1$s";
}
