package vn.sohoi.programme;

import java.time.Instant;
import java.util.UUID;
import vn.sohoi.platform.events.DomainEvent;

/** What can happen to a programme. */
public sealed interface ProgrammeEvent extends DomainEvent {

    record Created(UUID subject, UUID actor, Instant at, UUID unit, String name) implements ProgrammeEvent {}

    record Changed(UUID subject, UUID actor, Instant at, UUID unit, String name) implements ProgrammeEvent {}

    record Tagged(UUID subject, UUID actor, Instant at, UUID planItemId, UUID activityId) implements ProgrammeEvent {}

    record Untagged(UUID subject, UUID actor, Instant at, UUID planItemId, UUID activityId) implements ProgrammeEvent {}
}
