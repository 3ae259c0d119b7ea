package vn.sohoi.people;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.CurrentActor;

/** Who there is. A login alone opens nothing: access comes with an office. */
@UseCases
class OfficerService {

    private final OfficerRepository officers;
    private final OfficerNames names;
    private final OfficeViews views;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    OfficerService(
            OfficerRepository officers,
            OfficerNames names,
            OfficeViews views,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.officers = officers;
        this.names = names;
        this.views = views;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    Page<OfficerRow> list(OfficerSearch search, PageQuery paging) {
        return officers.search(current.get(), search, paging).map(OfficerRow::of);
    }

    OfficerView view(UUID id) {
        return shown(officers.require(id, current.get()), current.get());
    }

    OfficerView enter(OfficerCreate create) {
        var actor = current.get();
        if (!OfficePolicy.mayEnterOfficers(actor)) {
            throw new Problem.Forbidden();
        }
        var officer = Officer.entered(create.login(), create.name(), actor.id());
        officers.persistAndFlush(officer);
        events.fire(
                new OfficerEvent.Entered(officer.id(), actor.id(), clock.instant(), officer.login(), officer.name()));
        return shown(officer, actor);
    }

    /** On request, before the time is over: only of somebody who holds no office any more, and for good. */
    OfficerView suppress(UUID id, IfMatch seen, Suppression suppression) {
        var actor = current.get();
        var officer = officers.require(id, actor);
        if (!actor.keepsTheHouse()) {
            throw new Problem.Forbidden();
        }
        officer.expectVersion(seen);
        if (officers.inOffice(id, LocalDate.now(clock))) {
            throw new Problem.Conflict("officer-in-office");
        }
        names.suppress(officer, actor.id(), clock.instant(), suppression.reason());
        return shown(officer, actor);
    }

    private OfficerView shown(Officer officer, Actor viewer) {
        var suppressible = viewer.keepsTheHouse()
                && !officer.suppressed()
                && !officers.inOffice(officer.id(), LocalDate.now(clock));
        var allowed = suppressible ? List.of(OfficerStep.SUPPRESSION) : List.<OfficerStep>of();
        return OfficerView.of(officer, views.of(officer, viewer), allowed);
    }
}
