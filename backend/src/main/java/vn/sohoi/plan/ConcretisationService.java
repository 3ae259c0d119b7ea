package vn.sohoi.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.CurrentActor;

/** Making items of a higher plan concrete in the plan of a lower unit, one or many at a time. */
@UseCases
class ConcretisationService {

    private final PlanRepository plans;
    private final PlanItemRepository items;
    private final PlanViews views;
    private final UpperItems uppers;
    private final ConcretisationBalances balances;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    ConcretisationService(
            PlanRepository plans,
            PlanItemRepository items,
            PlanViews views,
            UpperItems uppers,
            ConcretisationBalances balances,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.plans = plans;
        this.items = items;
        this.views = views;
        this.uppers = uppers;
        this.balances = balances;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    Page<ConcretisationRow> list(UUID upperItemId, PageQuery paging) {
        var actor = current.get();
        return views.concretisations(
                items.concretisations(items.require(upperItemId, actor).id(), actor, paging));
    }

    ConcretisationBalance balance(UUID planId) {
        var plan = plans.require(planId, current.get(), PlanAction.READ);
        return balances.of(plan.unitId(), plan.upperPlanId());
    }

    PlanItemView concretise(UUID upperItemId, Concretise words) {
        var actor = current.get();
        items.require(upperItemId, actor);
        var plan = held(words.planId(), actor);
        PlanCheck.period(words.startOn(), words.dueOn());
        var refused = uppers.refused(plan, List.of(upperItemId), actor).get(upperItemId);
        if (refused != null) {
            throw UpperItems.problem(refused);
        }
        var one = new TakeOver.Taken(upperItemId, words.text(), words.startOn(), words.dueOn());
        return views.item(take(plan, List.of(one), actor).getFirst(), actor);
    }

    /** All of them or, when one cannot be taken, none; what is wrong is told of each. */
    TakeOverView takeOver(UUID planId, boolean dryRun, TakeOver wanted) {
        var actor = current.get();
        var plan = held(planId, actor);
        check(plan, wanted.items(), actor);
        var made = take(plan, wanted.items(), actor).stream()
                .map(item -> views.item(item, actor))
                .toList();
        var upper = plan.upperPlanId() != null
                ? plan.upperPlanId()
                : made.getFirst().upperItem().planId();
        var answer = new TakeOverView(dryRun, made, balances.of(plan.unitId(), upper));
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return answer;
    }

    private Plan held(UUID planId, Actor actor) {
        var plan = plans.requireDraft(planId, actor);
        uppers.hold(plan.unitId());
        return plan;
    }

    private void check(Plan plan, List<TakeOver.Taken> wanted, Actor actor) {
        var ids = wanted.stream().map(TakeOver.Taken::upperItemId).toList();
        var refused = uppers.refused(plan, new HashSet<>(ids), actor);
        var errors = new ArrayList<FieldError>();
        var seen = new HashSet<UUID>();
        for (var at = 0; at < wanted.size(); at++) {
            var one = wanted.get(at);
            var reason = seen.add(one.upperItemId()) ? refused.get(one.upperItemId()) : "plan-item-twice";
            if (reason != null) {
                errors.add(new FieldError("/items/" + at + "/upperItemId", reason));
            }
            if (one.startOn() != null && one.dueOn() != null && one.dueOn().isBefore(one.startOn())) {
                errors.add(new FieldError("/items/" + at + "/dueOn", "rule.Period"));
            }
        }
        if (!errors.isEmpty()) {
            throw new Problem.Invalid("take-over-refused", errors.toArray(FieldError[]::new));
        }
    }

    private List<PlanItem> take(Plan plan, List<TakeOver.Taken> wanted, Actor actor) {
        var last = (int) items.count("planId", plan.id());
        PlanCheck.expectRoom(last + (long) wanted.size());
        var made = new ArrayList<PlanItem>();
        for (var one : wanted) {
            var item = PlanItem.takenOver(plan.id(), items.findById(one.upperItemId()), ++last, one);
            items.persist(item);
            made.add(item);
        }
        items.flush();
        var now = clock.instant();
        made.forEach(item -> events.fire(
                new PlanEvent.Concretised(plan.id(), actor.id(), now, item.id(), item.upperItemId(), item.text())));
        return made;
    }
}
