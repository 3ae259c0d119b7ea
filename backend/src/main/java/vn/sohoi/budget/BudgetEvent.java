package vn.sohoi.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sohoi.platform.events.DomainEvent;

/** What can happen to the money of an item; the subject is the item. */
public sealed interface BudgetEvent extends DomainEvent {

    record LineEntered(UUID subject, UUID actor, Instant at, UUID unit, UUID lineId, String label, long estimate)
            implements BudgetEvent {}

    record LineRemoved(UUID subject, UUID actor, Instant at, UUID unit, UUID lineId, String label, long estimate)
            implements BudgetEvent {}

    record Spent(UUID subject, UUID actor, Instant at, UUID unit, UUID lineId, LocalDate spentOn, long amount)
            implements BudgetEvent {}

    record ExpenseTakenBack(
            UUID subject, UUID actor, Instant at, UUID unit, UUID lineId, LocalDate spentOn, long amount)
            implements BudgetEvent {}
}
