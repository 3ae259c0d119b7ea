package vn.sohoi.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitRef;
import vn.sohoi.platform.api.Versioned;
import vn.sohoi.platform.security.Role;

/** One office as written; {@code to} is the first day without it. */
record OfficeView(
        UUID id,
        long version,
        OfficerRef officer,
        @Schema(nullable = true) UnitRef unit,
        Role role,
        String title,
        Position position,
        LocalDate from,
        @Schema(nullable = true) LocalDate to,
        @Schema(nullable = true) LocalDate termEnd,
        @Schema(nullable = true) Basis basis,
        @Schema(nullable = true) Paper paper,
        @Schema(nullable = true) String endReason,
        OfficeState state,
        List<OfficeStep> allowed)
        implements Versioned {

    static OfficeView of(Office office, UnitRef unit, LocalDate day, List<OfficeStep> allowed) {
        var terms = office.terms();
        return new OfficeView(
                office.id(),
                office.version(),
                office.officer().ref(),
                unit,
                office.role(),
                terms.title(),
                terms.position(),
                terms.from(),
                office.to(),
                terms.termEnd(),
                terms.basis(),
                terms.paper(),
                office.endReason(),
                office.on(day),
                allowed);
    }
}
