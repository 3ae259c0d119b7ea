package vn.sohoi.plan;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.plan.reading.ReadItem;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.CurrentActor;

/** The use cases of a plan, one method and one transaction each. */
@UseCases
class PlanService {

    private final PlanRepository plans;
    private final PlanItemRepository items;
    private final PlanViews views;
    private final OrgUnits units;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    PlanService(
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

    Page<PlanRow> list(PlanSearch search, PageQuery paging) {
        return views.rows(plans.search(current.get(), search, paging));
    }

    PlanView view(UUID id) {
        var actor = current.get();
        return views.plan(plans.require(id, actor, PlanAction.READ), actor);
    }

    PlanView draft(PlanCreate create) {
        var actor = current.get();
        var dated = create.document().date() == null
                ? LocalDate.now(clock)
                : create.document().date();
        var path = units.requireWriter(actor, create.unitId(), dated);
        var size = PlanCheck.check(create);
        if (create.upperPlanId() != null) {
            expectUpper(create.upperPlanId(), path, actor);
        }
        var now = clock.instant();
        var plan = new Plan(create.unitId(), create.upperPlanId(), create.document(), actor, now);
        plans.persist(plan);
        keep(plan.id(), null, create.items(), 0);
        events.fire(new PlanEvent.Drafted(plan.id(), actor.id(), now, plan.unitId(), plan.title(), size));
        plans.flush(); // so that a taken number is told here
        return views.plan(plan, actor);
    }

    /** The head of a draft; its items are the tree's own. */
    PlanView describe(UUID id, IfMatch seen, PlanUpdate update) {
        var actor = current.get();
        var plan = plans.require(id, actor, PlanAction.EDIT);
        plan.expectVersion(seen);
        update.check(plan);
        plan.describe(update.document(), update.particulars());
        events.fire(new PlanEvent.Described(id, actor.id(), clock.instant(), plan.title()));
        plans.flush();
        return views.plan(plan, actor);
    }

    PlanView move(UUID id, PlanTransition transition, IfMatch seen, PlanMove move) {
        var actor = current.get();
        var plan = plans.require(id, actor, transition.action());
        plan.expectVersion(seen);
        events.fire(plan.move(transition, actor, move.note(), clock.instant()));
        plans.flush(); // so that the view shows the new version
        return views.plan(plan, actor);
    }

    private void expectUpper(UUID upperPlanId, String path, Actor actor) {
        var upper = plans.require(upperPlanId, actor, PlanAction.READ);
        if (!PlanPolicy.isBelow(path, units.path(upper.unitId()))) {
            throw new Problem.Invalid("plan-not-below");
        }
        upper.expect(PlanStatus.ISSUED);
    }

    /** Keeps the items in the order of the document; answers the last position given. */
    private int keep(UUID planId, PlanItem parent, List<ReadItem> read, int last) {
        for (var next : read) {
            var item = PlanItem.read(planId, parent, last + 1, next);
            items.persist(item);
            last = keep(planId, item, next.children(), last + 1);
        }
        return last;
    }
}
