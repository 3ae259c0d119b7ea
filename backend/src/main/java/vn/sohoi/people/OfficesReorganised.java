package vn.sohoi.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.sohoi.org.ReorganisationEffects;
import vn.sohoi.org.ReorganisationEvent;
import vn.sohoi.org.ReorganisationEvent.Closed;
import vn.sohoi.platform.events.DomainEvent;

/**
 * Offices end with their unit and are given back with it. Nobody is moved along: who holds office at the new unit is
 * decided by people, with a paper.
 */
@ApplicationScoped
class OfficesReorganised {

    private final OfficeRepository offices;
    private final Event<DomainEvent> events;

    OfficesReorganised(OfficeRepository offices, Event<DomainEvent> events) {
        this.offices = offices;
        this.events = events;
    }

    void tell(@Observes ReorganisationEffects asked) {
        beyond(asked.closing(), asked.effectiveOn())
                .forEach(office -> asked.add(
                        "office",
                        office.id(),
                        office.unitId(),
                        office.title() + ", " + office.officer().name()));
    }

    void end(@Observes ReorganisationEvent.Applied applied) {
        var closed = applied.closed().stream().map(Closed::unit).toList();
        for (var office : beyond(closed, applied.effectiveOn())) {
            office.endWithItsUnit(applied.subject(), applied.effectiveOn());
            events.fire(new OfficeEvent.Ended(
                    office.id(),
                    applied.actor(),
                    applied.at(),
                    office.unitId(),
                    office.officer().id(),
                    applied.effectiveOn(),
                    office.endReason()));
        }
        offices.flush();
    }

    void giveBack(@Observes ReorganisationEvent.Reversed reversed) {
        for (var office : offices.list("endedBy", reversed.subject())) {
            office.giveBack();
            events.fire(new OfficeEvent.GivenBack(
                    office.id(),
                    reversed.actor(),
                    reversed.at(),
                    office.unitId(),
                    office.officer().id()));
        }
        offices.flush();
    }

    private List<Office> beyond(Collection<UUID> units, LocalDate day) {
        return offices.list("unitId in ?1 and validTo > ?2 order by id", units, day);
    }
}
