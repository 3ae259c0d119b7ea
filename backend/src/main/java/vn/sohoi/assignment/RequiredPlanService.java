package vn.sohoi.assignment;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.plan.PlanItems;
import vn.sohoi.plan.Plans;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.CurrentActor;

/** Demanding plans of units, and linking the plan that fulfils a demand. */
@UseCases
class RequiredPlanService {

    private final PlanItems items;
    private final Plans plans;
    private final RequiredPlanRepository demands;
    private final RequiredPlanViews views;
    private final OrgUnits units;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    RequiredPlanService(
            PlanItems items,
            Plans plans,
            RequiredPlanRepository demands,
            RequiredPlanViews views,
            OrgUnits units,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.items = items;
        this.plans = plans;
        this.demands = demands;
        this.views = views;
        this.units = units;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    Page<RequiredPlanView> list(UUID itemId, PageQuery paging) {
        var actor = current.get();
        var item = items.require(itemId, actor);
        var page = demands.of(itemId, actor, paging);
        return new Page<>(views.of(page.items(), item, actor), page.next(), page.prev(), page.count());
    }

    RequiredPlanView demand(UUID itemId, RequiredPlanDraft draft) {
        var actor = current.get();
        var item = items.requireWriter(itemId, actor);
        if (!draft.unitId().equals(item.unitId()) && !units.allBelow(item.unitId(), List.of(draft.unitId()))) {
            throw new Problem.Invalid("invalid", new FieldError("/unitId", "unit-not-below"));
        }
        var demand = new RequiredPlan(itemId, draft, actor, clock.instant());
        demands.persistAndFlush(demand);
        events.fire(new AssignmentEvent.PlanDemanded(
                itemId, actor.id(), clock.instant(), demand.unitId(), demand.title(), demand.dueOn()));
        return views.of(List.of(demand), item, actor).getFirst();
    }

    /** The unit of which the plan is demanded links it; another plan may take its place later. */
    RequiredPlanView fulfil(UUID itemId, UUID id, IfMatch seen, PlanLink link) {
        var actor = current.get();
        var item = items.require(itemId, actor);
        var demand = demands.require(itemId, id);
        units.requireWriter(actor, demand.unitId());
        demand.expectVersion(seen);
        if (!plans.requirePlan(link.planId(), actor).unitId().equals(demand.unitId())
                || link.planId().equals(item.ref().planId())) {
            throw new Problem.Invalid("invalid", new FieldError("/planId", "required-plan-other-unit"));
        }
        demand.link(link.planId());
        demands.flush();
        events.fire(
                new AssignmentEvent.PlanLinked(itemId, actor.id(), clock.instant(), demand.unitId(), link.planId()));
        return views.of(List.of(demand), item, actor).getFirst();
    }

    void withdraw(UUID itemId, UUID id, IfMatch seen) {
        var actor = current.get();
        items.requireWriter(itemId, actor);
        var demand = demands.require(itemId, id);
        demand.expectVersion(seen);
        demands.delete(demand);
        demands.flush();
        events.fire(new AssignmentEvent.DemandWithdrawn(
                itemId, actor.id(), clock.instant(), demand.unitId(), demand.title()));
    }
}
