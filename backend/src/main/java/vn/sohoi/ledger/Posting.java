package vn.sohoi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What a record offers to the ledger; the posting rules say for which indicator a measure counts. */
public record Posting(Measure measure, UUID unitId, LocalDate day, BigDecimal quantity) {

    /** Before this day no posting rule is valid, so a record of an earlier day would count for nothing unnoticed. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    public enum Measure {
        ONE,
        ATTENDANCES,
        NEW_MEMBERS,
        MEMBERS,
        WOMEN18,
        CORE,
        HONORARY
    }

    public static Posting of(Measure measure, UUID unitId, LocalDate day, long quantity) {
        return new Posting(measure, unitId, day, BigDecimal.valueOf(quantity));
    }
}
