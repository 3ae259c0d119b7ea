package vn.sohoi.assignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sohoi.platform.events.DomainEvent;

/** What can happen to what an item asks of units; the subject is the item. */
public sealed interface AssignmentEvent extends DomainEvent {

    record TargetEntered(UUID subject, UUID actor, Instant at, UUID unit, String indicator, BigDecimal value)
            implements AssignmentEvent {}

    record TargetRemoved(UUID subject, UUID actor, Instant at, UUID unit, String indicator, BigDecimal value)
            implements AssignmentEvent {}

    record PlanDemanded(UUID subject, UUID actor, Instant at, UUID unit, String title, LocalDate dueOn)
            implements AssignmentEvent {}

    record PlanLinked(UUID subject, UUID actor, Instant at, UUID unit, UUID planId) implements AssignmentEvent {}

    record DemandWithdrawn(UUID subject, UUID actor, Instant at, UUID unit, String title) implements AssignmentEvent {}
}
