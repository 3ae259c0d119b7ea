package vn.sohoi.activity;

import java.time.Instant;
import java.util.UUID;
import vn.sohoi.platform.events.DomainEvent;

/** What can happen to an activity. */
public sealed interface ActivityEvent extends DomainEvent {

    record Recorded(UUID subject, UUID actor, Instant at) implements ActivityEvent {}

    record Corrected(UUID subject, UUID actor, Instant at) implements ActivityEvent {}

    record Cancelled(UUID subject, UUID actor, Instant at, String reason) implements ActivityEvent {}

    record EvidenceAdded(UUID subject, UUID actor, Instant at, String sha256) implements ActivityEvent {}
}
