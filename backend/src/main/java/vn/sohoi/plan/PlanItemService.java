package vn.sohoi.plan;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.CurrentActor;

/** Reading the items of a plan and adding own ones. */
@UseCases
class PlanItemService {

    private final PlanRepository plans;
    private final PlanItemRepository items;
    private final PlanViews views;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    PlanItemService(
            PlanRepository plans,
            PlanItemRepository items,
            PlanViews views,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.plans = plans;
        this.items = items;
        this.views = views;
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
