package vn.sohoi.people;

import java.time.Instant;
import java.util.UUID;
import vn.sohoi.platform.events.DomainEvent;

/** What can happen to an officer. */
public sealed interface OfficerEvent extends DomainEvent {

    record Entered(UUID subject, UUID actor, Instant at, String login, String name) implements OfficerEvent {}

    /** Says why, and never whom: the name is what is gone. */
    record Suppressed(UUID subject, UUID actor, Instant at, String reason) implements OfficerEvent {}
}
