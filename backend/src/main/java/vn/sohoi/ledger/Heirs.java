package vn.sohoi.ledger;

/** A merger counts nobody anew: what a closed unit last counted stands until somebody who took over counts. */
final class Heirs {

    /** Whether no heir has a live count of the same on or before {@code :to}, for the count under this alias. */
    static String haveNotCounted(String count, Position position) {
        return """
                not exists (
                    select 1 from org_unit_heir x
                    join ledger_entry s on s.unit_id = x.heir_id and s.indicator = %1$s.indicator
                        and s.day >= x.since and s.day <= :to and s.sign = 1 and %2$s
                    where x.unit_id = %1$s.unit_id
                    and not exists (select 1 from ledger_entry t where t.reverses = s.seq and %3$s))""".formatted(count, position.sees("s"), position.sees("t"));
    }

    private Heirs() {}
}
