package vn.sohoi.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitRef;
import vn.sohoi.platform.security.Role;

/** Who is signed in and which offices they hold today. */
record MeView(UUID id, String login, String name, Kind kind, List<MyOffice> offices) {

    enum Kind {
        PERSON,
        MACHINE
    }

    record MyOffice(
            UUID id,
            Role role,
            String title,
            @Schema(nullable = true) UnitRef unit,
            LocalDate from,
            @Schema(nullable = true) LocalDate to) {

        static MyOffice of(Office office, UnitRef unit) {
            return new MyOffice(office.id(), office.role(), office.title(), unit, office.from(), office.to());
        }
    }

    static MeView of(Officer officer, List<MyOffice> offices) {
        var kind = officer.machine() ? Kind.MACHINE : Kind.PERSON;
        return new MeView(officer.id(), officer.login(), officer.name(), kind, offices);
    }
}
