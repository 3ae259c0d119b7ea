package vn.sohoi.programme;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.people.Officers;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.CurrentActor;

/** Programmes over years, and what came of them. */
@UseCases
class ProgrammeService {

    private final ProgrammeRepository programmes;
    private final ProgrammeResults results;
    private final OrgUnits units;
    private final Officers officers;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    ProgrammeService(
            ProgrammeRepository programmes,
            ProgrammeResults results,
            OrgUnits units,
            Officers officers,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.programmes = programmes;
        this.results = results;
        this.units = units;
        this.officers = officers;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    Page<ProgrammeRow> list(ProgrammeSearch search, PageQuery paging) {
        var page = programmes.search(current.get(), search, paging);
        var unit = units.refs(
                page.items().stream().map(Programme::unitId).distinct().toList());
        return page.map(one -> new ProgrammeRow(
                one.id(),
                unit.get(one.unitId()),
                one.kind(),
                one.name(),
                one.act(),
                one.fromYear(),
                one.toYear(),
                ProgrammeYear.of(one.fromYear(), one.toYear(), LocalDate.now(clock))));
    }

    ProgrammeView view(UUID id, LocalDate on) {
        var actor = current.get();
        return view(programmes.require(id, actor), on, actor);
    }

    ProgrammeView create(ProgrammeDraft draft) {
        var actor = current.get();
        units.requireWriter(actor, draft.unitId(), LocalDate.now(clock));
        check(draft);
        var programme = new Programme(draft, actor, clock.instant());
        programmes.persistAndFlush(programme);
        events.fire(new ProgrammeEvent.Created(
                programme.id(), actor.id(), clock.instant(), programme.unitId(), programme.name()));
        return view(programme, null, actor);
    }

    ProgrammeView update(UUID id, IfMatch seen, ProgrammeDraft draft) {
        var actor = current.get();
        var programme = programmes.requireWriter(id, actor);
        programme.expectVersion(seen);
        if (!programme.unitId().equals(draft.unitId())) {
            throw new Problem.Invalid("invalid", new FieldError("/unitId", "programme-unit-stays"));
        }
        check(draft);
        programme.write(draft);
        programmes.flush();
        events.fire(new ProgrammeEvent.Changed(id, actor.id(), clock.instant(), programme.unitId(), programme.name()));
        return view(programme, null, actor);
    }

    private static void check(ProgrammeDraft draft) {
        if (draft.toYear() < draft.fromYear()) {
            throw new Problem.Invalid("invalid", new FieldError("/toYear", "rule.Period"));
        }
    }

    private ProgrammeView view(Programme one, LocalDate on, Actor actor) {
        var day = on == null ? LocalDate.now(clock) : on;
        var mayWrite = ProgrammePolicy.mayWrite(actor, units.keeperPath(one.unitId()));
        return new ProgrammeView(
                one.id(),
                one.version(),
                units.ref(one.unitId()),
                one.kind(),
                one.name(),
                one.act(),
                one.fromYear(),
                one.toYear(),
                ProgrammeYear.of(one.fromYear(), one.toYear(), day),
                results.of(one, actor),
                officers.ref(one.createdBy()),
                mayWrite ? List.of(ProgrammeView.Step.EDIT) : List.of());
    }
}
