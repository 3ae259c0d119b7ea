package vn.sohoi.people;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.CurrentActor;

/** Who there is. A login alone opens nothing: access comes with an office. */
@UseCases
class OfficerService {

    private final OfficerRepository officers;
    private final OfficeViews views;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    OfficerService(
            OfficerRepository officers,
            OfficeViews views,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.officers = officers;
        this.views = views;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    Page<OfficerRow> list(OfficerSearch search, PageQuery paging) {
        return officers.search(current.get(), search, paging).map(OfficerRow::of);
    }

    OfficerView view(UUID id) {
        var officer = officers.require(id, current.get());
        return OfficerView.of(officer, views.of(officer, current.get()));
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
        return OfficerView.of(officer, views.of(officer, actor));
    }
}
