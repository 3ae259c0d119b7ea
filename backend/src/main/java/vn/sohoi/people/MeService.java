package vn.sohoi.people;

import java.time.Clock;
import java.time.LocalDate;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.security.CurrentActor;

@UseCases
class MeService {

    private final OfficerRepository officers;
    private final OrgUnits units;
    private final CurrentActor current;
    private final Clock clock;

    MeService(OfficerRepository officers, OrgUnits units, CurrentActor current, Clock clock) {
        this.officers = officers;
        this.units = units;
        this.current = current;
        this.clock = clock;
    }

    MeView me() {
        var officer = officers.findById(current.get().id());
        var offices = officers.offices(officer.id(), LocalDate.now(clock)).stream()
                .map(office -> MeView.MyOffice.of(office, office.unitId() == null ? null : units.ref(office.unitId())))
                .toList();
        return MeView.of(officer, offices);
    }
}
