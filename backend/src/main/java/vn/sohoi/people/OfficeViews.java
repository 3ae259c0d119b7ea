package vn.sohoi.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.org.UnitRef;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.security.Actor;

/** Offices as shown: with the names of unit and officer, and what the viewer may do. */
@ApplicationScoped
class OfficeViews {

    private final OfficeRepository offices;
    private final OrgUnits units;
    private final Clock clock;

    OfficeViews(OfficeRepository offices, OrgUnits units, Clock clock) {
        this.offices = offices;
        this.units = units;
        this.clock = clock;
    }

    OfficeView one(Office office, Actor viewer) {
        return all(List.of(office), viewer).getFirst();
    }

    List<OfficeView> all(List<Office> shown, Actor viewer) {
        var named = named(shown, Office::unitId);
        var day = LocalDate.now(clock);
        return shown.stream()
                .map(office -> OfficeView.of(
                        office,
                        named.get(office.unitId()),
                        day,
                        OfficePolicy.allowed(viewer, office, offices.path(office.unitId()), office.on(day))))
                .toList();
    }

    List<OfficeView> of(Officer officer, Actor viewer) {
        return all(offices.of(officer.id(), viewer), viewer);
    }

    Page<OfficeRow> rows(Page<Office> page, OfficeState state) {
        var named = named(page.items(), Office::unitId);
        return page.map(office -> OfficeRow.of(office, named.get(office.unitId()), state));
    }

    Page<OfficeRow> vacant(Page<Seat> page) {
        var named = named(page.items(), Seat::unitId);
        return page.map(seat -> OfficeRow.vacant(seat, named.get(seat.unitId())));
    }

    private <T> Map<UUID, UnitRef> named(List<T> rows, Function<T, UUID> unit) {
        var ids = rows.stream().map(unit).filter(Objects::nonNull).distinct().toList();
        return new java.util.HashMap<>(units.refs(ids));
    }
}
