package vn.sohoi.plan.amendment;

import java.time.Instant;
import java.util.UUID;
import vn.sohoi.platform.events.DomainEvent;

/** A lower unit answered a change above; the subject is its plan. */
public sealed interface TaskEvent extends DomainEvent {

    record Answered(UUID subject, UUID actor, Instant at, UUID unit, UUID itemId, TaskAnswer answer, String note)
            implements TaskEvent {}
}
