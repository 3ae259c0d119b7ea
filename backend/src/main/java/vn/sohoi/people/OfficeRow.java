package vn.sohoi.people;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitRef;
import vn.sohoi.platform.security.Role;

/** An office in a list, or a position that nobody holds: then without id, officer, role and days. */
record OfficeRow(
        @Schema(nullable = true) UUID id,
        @Schema(nullable = true) OfficerRef officer,
        @Schema(nullable = true) UnitRef unit,
        @Schema(nullable = true) Role role,
        @Schema(nullable = true) String title,
        Position position,
        @Schema(nullable = true) LocalDate from,
        @Schema(nullable = true) LocalDate to,
        @Schema(nullable = true) LocalDate termEnd,
        OfficeState state) {

    static OfficeRow of(Office office, UnitRef unit, OfficeState state) {
        return new OfficeRow(
                office.id(),
                office.officer().ref(),
                unit,
                office.role(),
                office.title(),
                office.position(),
                office.from(),
                office.to(),
                office.terms().termEnd(),
                state);
    }

    static OfficeRow vacant(Seat seat, UnitRef unit) {
        return new OfficeRow(null, null, unit, null, null, seat.position(), null, null, null, OfficeState.VACANT);
    }
}
