package vn.sohoi.plan;

import java.time.Instant;
import java.util.UUID;
import vn.sohoi.platform.events.DomainEvent;

/** Everything that can happen to a plan. Sealed: whoever tells a plan's story must tell all of it. */
public sealed interface PlanEvent extends DomainEvent {

    record Drafted(UUID subject, UUID actor, Instant at, UUID unitId, String title, int items) implements PlanEvent {}

    record Described(UUID subject, UUID actor, Instant at, String title) implements PlanEvent {}

    record Moved(UUID subject, UUID actor, Instant at, PlanTransition transition, PlanStatus from, String note)
            implements PlanEvent {}

    record ItemAdded(UUID subject, UUID actor, Instant at, UUID itemId, String text) implements PlanEvent {}

    record Concretised(UUID subject, UUID actor, Instant at, UUID itemId, UUID upperItemId, String text)
            implements PlanEvent {}

    record Exempted(UUID subject, UUID actor, Instant at, UUID itemId, UUID unit, String reason) implements PlanEvent {}

    record ExemptionWithdrawn(UUID subject, UUID actor, Instant at, UUID itemId, UUID unit) implements PlanEvent {}

    record Assigned(UUID subject, UUID actor, Instant at, UUID itemId) implements PlanEvent {}
}
