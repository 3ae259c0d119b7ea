package vn.sohoi.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Native queries return days and moments in the driver's types or in ours; here each becomes one. */
final class Sql {

    static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    static Instant moment(Object value) {
        return switch (value) {
            case java.sql.Timestamp stamp -> stamp.toInstant();
            case OffsetDateTime time -> time.toInstant();
            default -> (Instant) value;
        };
    }

    private Sql() {}
}
