package vn.sohoi.plan;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.CurrentActor;

/** Reading the items of a plan, adding own ones, and making those of a higher unit concrete. */
@UseCases
class PlanItemService {

    private final PlanRepository plans;
    private final PlanItemRepository items;
    private final PlanViews views;
    private final OrgUnits units;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    PlanItemService(
            PlanRepository plans,
            PlanItemRepository items,
            PlanViews views,
            OrgUnits units,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.plans = plans;
        this.items = items;
        this.views = views;
        this.units = units;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    PlanTree tree(UUID planId) {
        var actor = current.get();
        return views.tree(plans.require(planId, actor, PlanAction.READ).id(), actor);
    }

    PlanItemView view(UUID id) {
        var actor = current.get();
        return views.item(items.require(id, actor), actor);
    }

    Page<ConcretisationRow> concretisations(UUID id, PageQuery paging) {
        var actor = current.get();
        return views.concretisations(
                items.concretisations(items.require(id, actor).id(), actor, paging));
    }

    PlanItemView add(UUID planId, PlanItemCreate create) {
        var actor = current.get();
        var plan = plans.requireDraft(planId, actor);
        PlanCheck.period(create.startOn(), create.dueOn());
        var parent = create.parentItemId() == null ? null : parent(plan, create.parentItemId());
        var item = PlanItem.own(planId, parent, nextPosition(plan), create);
        items.persistAndFlush(item);
        events.fire(new PlanEvent.ItemAdded(planId, actor.id(), clock.instant(), item.id(), item.text()));
        return views.item(item, actor);
    }

    PlanItemView concretise(UUID upperItemId, Concretise words) {
        var actor = current.get();
        var upper = items.require(upperItemId, actor);
        var upperPlan = plans.require(upper.planId(), actor, PlanAction.READ);
        var plan = plans.requireDraft(words.planId(), actor);
        if (!PlanPolicy.isBelow(units.path(plan.unitId()), units.path(upperPlan.unitId()))) {
            throw new Problem.Invalid("plan-not-below");
        }
        upperPlan.expect(PlanStatus.ISSUED);
        PlanCheck.period(words.startOn(), words.dueOn());
        if (items.isTaken(plan.id(), upperItemId)) {
            throw new Problem.Conflict("plan-item-taken");
        }
        var item = PlanItem.takenOver(plan.id(), upper, nextPosition(plan), words);
        items.persistAndFlush(item);
        events.fire(
                new PlanEvent.Concretised(plan.id(), actor.id(), clock.instant(), item.id(), upperItemId, item.text()));
        return views.item(item, actor);
    }

    /** Items are never taken out, so their number is the last position. */
    private int nextPosition(Plan plan) {
        var next = items.count("planId", plan.id()) + 1;
        PlanCheck.expectRoom(next);
        return (int) next;
    }

    private PlanItem parent(Plan plan, UUID id) {
        return items.findByIdOptional(id)
                .filter(item -> item.planId().equals(plan.id()))
                .orElseThrow(() -> new Problem.NotFound("plan-item", id));
    }
}
