package vn.sohoi.assignment;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.sohoi.ledger.Ledger;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.plan.PlanItems;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.CurrentActor;

/** Targets of an item, entered by the unit whose plan it is, for itself and those below it. */
@UseCases
class TargetService {

    private final PlanItems items;
    private final TargetRepository targets;
    private final TargetViews views;
    private final Ledger ledger;
    private final OrgUnits units;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    TargetService(
            PlanItems items,
            TargetRepository targets,
            TargetViews views,
            Ledger ledger,
            OrgUnits units,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.items = items;
        this.targets = targets;
        this.views = views;
        this.ledger = ledger;
        this.units = units;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    Page<TargetView> list(UUID itemId, PageQuery paging) {
        var actor = current.get();
        items.require(itemId, actor);
        var page = targets.of(itemId, actor, paging);
        return new Page<>(views.of(page.items()), page.next(), page.prev(), page.count());
    }

    TargetView enter(UUID itemId, TargetDraft draft) {
        var actor = current.get();
        var span = check(items.requireWriter(itemId, actor), draft);
        var target = new Target(itemId, draft, span, actor, clock.instant());
        targets.persistAndFlush(target);
        return told(target);
    }

    TargetView update(UUID itemId, UUID id, IfMatch seen, TargetDraft draft) {
        var actor = current.get();
        var item = items.requireWriter(itemId, actor);
        var target = targets.require(itemId, id);
        target.expectVersion(seen);
        var span = check(item, draft);
        if (!target.isOf(draft)) {
            throw new Problem.Invalid("invalid", new FieldError("/unitId", "target-stays"));
        }
        target.write(draft, span, actor, clock.instant());
        targets.flush();
        return told(target);
    }

    void remove(UUID itemId, UUID id, IfMatch seen) {
        var actor = current.get();
        items.requireWriter(itemId, actor);
        var target = targets.require(itemId, id);
        target.expectVersion(seen);
        targets.delete(target);
        targets.flush();
        events.fire(new AssignmentEvent.TargetRemoved(
                itemId, actor.id(), clock.instant(), target.unitId(), target.indicator(), target.value()));
    }

    private Span check(PlanItems.Held item, TargetDraft draft) {
        if (!draft.unitId().equals(item.unitId()) && !units.allBelow(item.unitId(), List.of(draft.unitId()))) {
            throw new Problem.Invalid("invalid", new FieldError("/unitId", "unit-not-below"));
        }
        if (!ledger.counts(draft.indicator())) {
            throw new Problem.Invalid("invalid", new FieldError("/indicator", "indicator-unknown"));
        }
        var span = Span.of(draft.from(), draft.to(), item.year());
        if (span.isEmpty()) {
            throw new Problem.Invalid("invalid", new FieldError("/to", "rule.Period"));
        }
        return span;
    }

    private TargetView told(Target target) {
        events.fire(new AssignmentEvent.TargetEntered(
                target.planItemId(),
                current.get().id(),
                clock.instant(),
                target.unitId(),
                target.indicator(),
                target.value()));
        return views.of(target);
    }
}
