package vn.sohoi.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.retention.Retained;

/** Names of officers, which are not kept for ever: so long after the last office, or until somebody asks. */
@ApplicationScoped
class OfficerNames implements Retained {

    private final OfficerRepository officers;
    private final Event<DomainEvent> events;
    private final Clock clock;

    OfficerNames(OfficerRepository officers, Event<DomainEvent> events, Clock clock) {
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "OFFICER_NAME";
    }

    @Override
    public int letGo(Instant before, Instant now) {
        var former = officers.formerSince(LocalDate.ofInstant(before, clock.getZone()));
        former.forEach(officer -> suppress(officer, null, now, kind()));
        return former.size();
    }

    void suppress(Officer officer, UUID actor, Instant now, String reason) {
        officer.suppress(now);
        officers.flush();
        events.fire(new OfficerEvent.Suppressed(officer.id(), actor, now, reason));
    }
}
