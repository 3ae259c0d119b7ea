package vn.sohoi.budget;

import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.sohoi.people.Officers;
import vn.sohoi.plan.PlanItems;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.CurrentActor;

/** Money spent of a line of the estimate. */
@UseCases
class ExpenseService {

    private final PlanItems items;
    private final BudgetRepository lines;
    private final ExpenseRepository expenses;
    private final Officers officers;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    ExpenseService(
            PlanItems items,
            BudgetRepository lines,
            ExpenseRepository expenses,
            Officers officers,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.items = items;
        this.lines = lines;
        this.expenses = expenses;
        this.officers = officers;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    Page<ExpenseView> list(UUID itemId, UUID lineId, PageQuery paging) {
        items.requireReached(itemId, current.get());
        return expenses.of(lines.require(itemId, lineId).id(), paging).map(this::view);
    }

    ExpenseView spend(UUID itemId, UUID lineId, ExpenseCreate said) {
        var actor = current.get();
        var item = items.requireWriter(itemId, actor);
        var line = lines.require(itemId, lineId);
        if (said.spentOn().isAfter(LocalDate.now(clock))) {
            throw new Problem.Invalid("invalid", new FieldError("/spentOn", "day-to-come"));
        }
        lines.getEntityManager().lock(line, LockModeType.PESSIMISTIC_WRITE);
        var expense = new Expense(lineId, said, actor, clock.instant());
        expenses.persistAndFlush(expense);
        events.fire(new BudgetEvent.Spent(
                itemId, actor.id(), clock.instant(), item.unitId(), lineId, expense.spentOn(), expense.amount()));
        return view(expense);
    }

    void takeBack(UUID itemId, UUID lineId, UUID id, IfMatch seen) {
        var actor = current.get();
        var item = items.requireWriter(itemId, actor);
        var expense = expenses.require(lines.require(itemId, lineId).id(), id);
        expense.expectVersion(seen);
        expenses.delete(expense);
        expenses.flush();
        events.fire(new BudgetEvent.ExpenseTakenBack(
                itemId, actor.id(), clock.instant(), item.unitId(), lineId, expense.spentOn(), expense.amount()));
    }

    private ExpenseView view(Expense one) {
        return new ExpenseView(
                one.id(),
                one.version(),
                one.budgetLineId(),
                one.spentOn(),
                one.amount(),
                one.paper(),
                one.note(),
                officers.ref(one.recordedBy()));
    }
}
