package vn.sohoi.budget;

import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sohoi.people.Officers;
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

/** The estimate of an item; money is read by the unit itself and those above it, and written by the unit alone. */
@UseCases
class BudgetService {

    private final PlanItems items;
    private final Plans plans;
    private final BudgetRepository lines;
    private final ExpenseRepository expenses;
    private final Officers officers;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    BudgetService(
            PlanItems items,
            Plans plans,
            BudgetRepository lines,
            ExpenseRepository expenses,
            Officers officers,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.items = items;
        this.plans = plans;
        this.lines = lines;
        this.expenses = expenses;
        this.officers = officers;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    BudgetView plan(UUID planId) {
        return BudgetView.of(plans.requireReached(planId, current.get()).id(), lines.bySource(planId));
    }

    Page<BudgetLineView> list(UUID itemId, PageQuery paging) {
        items.requireReached(itemId, current.get());
        var page = lines.of(itemId, paging);
        return new Page<>(views(page.items()), page.next(), page.prev(), page.count());
    }

    BudgetLineView enter(UUID itemId, BudgetLineDraft draft) {
        var actor = current.get();
        var item = items.requireWriter(itemId, actor);
        check(draft);
        var line = new BudgetLine(itemId, draft, actor, clock.instant());
        lines.persistAndFlush(line);
        return told(item, line);
    }

    BudgetLineView update(UUID itemId, UUID id, IfMatch seen, BudgetLineDraft draft) {
        var actor = current.get();
        var item = items.requireWriter(itemId, actor);
        var line = lines.require(itemId, id);
        line.expectVersion(seen);
        check(draft);
        line.write(draft, actor, clock.instant());
        lines.flush();
        return told(item, line);
    }

    /** A line of which money was spent stays. */
    void remove(UUID itemId, UUID id, IfMatch seen) {
        var actor = current.get();
        var item = items.requireWriter(itemId, actor);
        var line = lines.require(itemId, id);
        line.expectVersion(seen);
        lines.getEntityManager().lock(line, LockModeType.PESSIMISTIC_WRITE);
        if (expenses.has(id)) {
            throw new Problem.Conflict("budget-line-spent");
        }
        lines.delete(line);
        lines.flush();
        events.fire(new BudgetEvent.LineRemoved(
                itemId, actor.id(), clock.instant(), item.unitId(), id, line.label(), line.estimate()));
    }

    private static void check(BudgetLineDraft draft) {
        var errors = new ArrayList<FieldError>();
        if (draft.givesHalf()) {
            errors.add(new FieldError(draft.quantity() == null ? "/quantity" : "/unitCost", "rule.NotNull"));
        }
        if (draft.multipliesWrongly()) {
            errors.add(new FieldError("/estimate", "budget-product"));
        }
        if (!errors.isEmpty()) {
            throw new Problem.Invalid("invalid", errors.toArray(FieldError[]::new));
        }
    }

    private BudgetLineView told(PlanItems.Held item, BudgetLine line) {
        events.fire(new BudgetEvent.LineEntered(
                line.planItemId(),
                current.get().id(),
                clock.instant(),
                item.unitId(),
                line.id(),
                line.label(),
                line.estimate()));
        return views(List.of(line)).getFirst();
    }

    private List<BudgetLineView> views(List<BudgetLine> all) {
        var spent = lines.spent(all.stream().map(BudgetLine::id).toList());
        var officer =
                officers.refs(all.stream().map(BudgetLine::enteredBy).distinct().toList());
        return all.stream()
                .map(line -> new BudgetLineView(
                        line.id(),
                        line.version(),
                        line.planItemId(),
                        line.source(),
                        line.label(),
                        line.quantity(),
                        line.unitCost(),
                        line.estimate(),
                        spent.getOrDefault(line.id(), 0L),
                        line.note(),
                        officer.get(line.enteredBy())))
                .toList();
    }
}
