package vn.sohoi.plan.register;

import java.time.Instant;
import java.util.UUID;
import vn.sohoi.platform.events.DomainEvent;

/** A paper got its number; the subject is the plan. */
public sealed interface RegisterEvent extends DomainEvent {

    record Numbered(UUID subject, UUID actor, Instant at, UUID unit, String series, int number)
            implements RegisterEvent {}
}
