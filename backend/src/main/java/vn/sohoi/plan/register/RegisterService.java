package vn.sohoi.plan.register;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.people.Officers;
import vn.sohoi.plan.PlanAction;
import vn.sohoi.plan.PlanBook;
import vn.sohoi.plan.PlanHead;
import vn.sohoi.plan.PlanView;
import vn.sohoi.plan.reading.PlanDocument;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.CurrentActor;
import vn.sohoi.platform.security.Role;

/** Gives papers their numbers and shows the register. */
@UseCases
class RegisterService {

    private final Register register;
    private final PlanBook book;
    private final OrgUnits units;
    private final Officers officers;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    RegisterService(
            Register register,
            PlanBook book,
            OrgUnits units,
            Officers officers,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.register = register;
        this.book = book;
        this.units = units;
        this.officers = officers;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Who reads the drafts of a unit reads its register. */
    RegisterView view(RegisterSearch search) {
        if (!current.get().reaches(Role.READERS, units.path(search.unit()))) {
            throw new Problem.NotFound("unit", search.unit());
        }
        var entries = register.of(search.unit(), search.year());
        var officer = officers.refs(
                entries.stream().map(RegisterEntry::takenBy).distinct().toList());
        Map<String, List<RegisterRow>> series = new LinkedHashMap<>();
        entries.forEach(entry -> series.computeIfAbsent(entry.series(), none -> new ArrayList<>())
                .add(RegisterRow.of(entry, officer.get(entry.takenBy()))));
        return new RegisterView(
                units.ref(search.unit()),
                search.year(),
                series.entrySet().stream()
                        .map(one -> RegisterSeries.of(one.getKey(), one.getValue()))
                        .toList());
    }

    /** A number is given once, and before the issue. */
    PlanView number(UUID planId, IfMatch seen, NumberCreate create) {
        var actor = current.get();
        var plan = book.hold(planId, actor, PlanAction.EDIT);
        book.expectVersion(planId, seen);
        if (plan.status().isPublished() || plan.document().number() != null) {
            throw new Problem.Conflict("plan-numbered");
        }
        var paper = paper(plan.document(), create);
        var now = clock.instant();
        var number = create.number() == null ? next(plan, paper) : create.number();
        var entry = new RegisterEntry(plan, null, paper, number, actor.id(), now);
        register.persist(entry);
        book.number(planId, paper.numbered(number, paper.symbol(), paper.place(), paper.date()));
        events.fire(new RegisterEvent.Numbered(planId, actor.id(), now, plan.unitId(), entry.series(), number));
        register.flush();
        return book.view(planId, actor);
    }

    private int next(PlanHead plan, PlanDocument paper) {
        return register.next(plan.unitId(), RegisterEntry.yearOf(paper, plan), RegisterEntry.seriesOf(paper));
    }

    private static PlanDocument paper(PlanDocument known, NumberCreate said) {
        return known.numbered(
                null,
                said.symbol() == null ? known.symbol() : said.symbol(),
                known.place(),
                said.date() == null ? known.date() : said.date());
    }
}
