package vn.sohoi.membership;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import vn.sohoi.ledger.Ledger;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.people.Officers;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.CurrentActor;

/** Recording counts of members; the ledger follows in the same transaction. */
@UseCases
class MemberCountService {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final MemberCountRepository counts;
    private final Ledger ledger;
    private final OrgUnits units;
    private final Officers officers;
    private final Event<DomainEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    MemberCountService(
            MemberCountRepository counts,
            Ledger ledger,
            OrgUnits units,
            Officers officers,
            Event<DomainEvent> events,
            CurrentActor current,
            Clock clock) {
        this.counts = counts;
        this.ledger = ledger;
        this.units = units;
        this.officers = officers;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    Page<MemberCountView> list(MemberCountSearch search, PageQuery paging) {
        var page = counts.search(current.get(), search, paging);
        var unit = units.refs(
                page.items().stream().map(MemberCount::unitId).distinct().toList());
        var officer = officers.refs(
                page.items().stream().map(MemberCount::recordedBy).distinct().toList());
        return page.map(
                c -> c.view(unit.get(c.unitId()), officer.get(c.recordedBy()), mayWrite(current.get(), c.unitId())));
    }

    MemberCountView view(UUID id) {
        return present(counts.require(id, current.get()));
    }

    MemberCountView create(MemberCountDraft draft) {
        var actor = current.get();
        units.requireWriter(actor, draft.unitId(), draft.countedOn());
        draft.check(LocalDate.now(clock));
        var count = new MemberCount(draft, actor.id(), clock.instant());
        counts.persistAndFlush(count);
        post(count, actor);
        events.fire(new MemberCountEvent.Recorded(count.id(), actor.id(), clock.instant()));
        return present(count);
    }

    MemberCountView update(UUID id, IfMatch seen, MemberCountDraft draft) {
        var actor = current.get();
        var count = counts.require(id, actor);
        units.requireWriter(actor, count.unitId());
        count.expectVersion(seen);
        counts.hold(count);
        if (count.moves(draft)) {
            units.requireWriter(actor, draft.unitId(), draft.countedOn());
        }
        draft.check(LocalDate.now(clock));
        count.write(draft);
        counts.flush();
        post(count, actor);
        events.fire(new MemberCountEvent.Corrected(id, actor.id(), clock.instant()));
        return present(count);
    }

    private void post(MemberCount count, Actor actor) {
        ledger.repost(count.source("Số hội viên ngày " + DAY.format(count.countedOn()), actor.id()), count.postings());
    }

    private boolean mayWrite(Actor actor, UUID unitId) {
        return units.mayWrite(actor, unitId);
    }

    private MemberCountView present(MemberCount count) {
        return count.view(
                units.ref(count.unitId()), officers.ref(count.recordedBy()), mayWrite(current.get(), count.unitId()));
    }
}
