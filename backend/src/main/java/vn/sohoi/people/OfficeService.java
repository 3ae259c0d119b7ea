package vn.sohoi.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.CurrentActor;

/** Filling offices, ending them, handing them over. Access follows with the next request. */
@UseCases
class OfficeService {

    private final OfficeRepository offices;
    private final OfficerRepository officers;
    private final OfficeViews views;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Event<GoesOver> work;
    private final Clock clock;

    OfficeService(
            OfficeRepository offices,
            OfficerRepository officers,
            OfficeViews views,
            CurrentActor current,
            Event<DomainEvent> events,
            Event<GoesOver> work,
            Clock clock) {
        this.offices = offices;
        this.officers = officers;
        this.views = views;
        this.current = current;
        this.events = events;
        this.work = work;
        this.clock = clock;
    }

    Page<OfficeRow> list(OfficeSearch search, PageQuery paging) {
        var actor = current.get();
        offices.requireReader(actor, search.within());
        var day = search.asOf() == null ? LocalDate.now(clock) : search.asOf();
        return search.state() == OfficeState.VACANT
                ? views.vacant(offices.vacant(actor, search, day, paging))
                : views.rows(offices.search(actor, search, day, paging), search.state());
    }

    Page<OfficeRow> at(UUID unit, LocalDate asOf, PageQuery paging) {
        return list(new OfficeSearch(null, unit, null, asOf, OfficeState.CURRENT, 0), paging);
    }

    OfficeView view(UUID id) {
        return views.one(offices.require(id, current.get()), current.get());
    }

    OfficeView begin(OfficeCreate create) {
        var actor = current.get();
        offices.requireReader(actor, create.unitId());
        var path = offices.path(create.unitId());
        if (!OfficePolicy.mayFill(actor, path, create.role())) {
            throw new Problem.Forbidden();
        }
        var officer = officer(create.officerId(), actor, "/officerId");
        if (!OfficePolicy.mayDecide(actor, officer.id(), path, create.role())) {
            throw new Problem.Forbidden();
        }
        if (create.unitId() != null && !offices.stands(create.unitId(), create.from())) {
            throw new Problem.Invalid("office-no-unit", new FieldError("/from", "office-no-unit"));
        }
        var office = new Office(officer, create.unitId(), create.role(), create.terms());
        return views.one(begun(office, actor), actor);
    }

    OfficeView correct(UUID id, IfMatch seen, OfficeTerms terms) {
        var actor = current.get();
        var office = decidable(id, actor, seen);
        var before = office.terms();
        office.write(terms);
        offices.flush();
        events.fire(new OfficeEvent.Corrected(id, actor.id(), clock.instant(), office.unitId(), before, terms));
        return views.one(office, actor);
    }

    OfficeView end(UUID id, IfMatch seen, OfficeEnding ending) {
        var actor = current.get();
        var office = decidable(id, actor, seen);
        office.end(ending.on(), ending.reason());
        offices.flush();
        events.fire(new OfficeEvent.Ended(
                id,
                actor.id(),
                clock.instant(),
                office.unitId(),
                office.officer().id(),
                ending.on(),
                ending.reason()));
        return views.one(office, actor);
    }

    /** One act for all the offices by which the position was held; what is owed hangs on the unit and stays there. */
    HandoverView handOver(UUID id, IfMatch seen, OfficeHandover handover, boolean dryRun) {
        var actor = current.get();
        var office = decidable(id, actor, seen);
        var successor = officer(handover.successorId(), actor, "/successorId");
        var ended = offices.heldWith(office);
        var begun = new ArrayList<Office>();
        for (var one : ended) {
            if (!OfficePolicy.mayDecide(actor, successor.id(), offices.path(one.unitId()), one.role())) {
                throw new Problem.Forbidden();
            }
            begun.add(begun(one.handOver(successor, handover), actor));
            events.fire(new OfficeEvent.HandedOver(
                    one.id(),
                    actor.id(),
                    clock.instant(),
                    one.unitId(),
                    one.officer().id(),
                    successor.id(),
                    handover.on()));
        }
        var done = new HandoverView(views.all(ended, actor), views.all(begun, actor), goesOver(office.unitId()));
        if (dryRun) {
            offices.flush();
            QuarkusTransaction.setRollbackOnly();
        }
        return done;
    }

    private List<GoesOver.Work> goesOver(UUID unit) {
        if (unit == null) {
            return List.of();
        }
        var asked = new GoesOver(unit);
        work.fire(asked);
        return asked.found();
    }

    private Office begun(Office office, Actor actor) {
        offices.add(office);
        events.fire(new OfficeEvent.Begun(
                office.id(),
                actor.id(),
                clock.instant(),
                office.unitId(),
                office.officer().id(),
                office.role(),
                office.title(),
                office.from()));
        return office;
    }

    private Office decidable(UUID id, Actor actor, IfMatch seen) {
        var office = offices.require(id, actor);
        if (!OfficePolicy.mayDecide(actor, office.officer().id(), offices.path(office.unitId()), office.role())) {
            throw new Problem.Forbidden();
        }
        office.expectVersion(seen);
        offices.hold(office);
        return office;
    }

    private Officer officer(UUID id, Actor actor, String pointer) {
        return officers.findByIdOptional(id)
                .filter(officer -> !officer.suppressed() && officers.sees(actor, officer))
                .orElseThrow(() -> new Problem.Invalid("officer-unknown", new FieldError(pointer, "officer-unknown")));
    }
}
