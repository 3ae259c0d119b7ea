package vn.sohoi.plan.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.sohoi.platform.events.DomainEvent;

/** Everything that can happen between a plan and those it goes to; the subject is the plan. */
public sealed interface DeliveryEvent extends DomainEvent {

    record Addressed(UUID subject, UUID actor, Instant at, UUID unit, List<String> lines) implements DeliveryEvent {}

    record Acknowledged(UUID subject, UUID actor, Instant at, UUID unit, int number) implements DeliveryEvent {}

    record Reminded(UUID subject, UUID actor, Instant at, UUID unit, int number, List<UUID> units)
            implements DeliveryEvent {}
}
