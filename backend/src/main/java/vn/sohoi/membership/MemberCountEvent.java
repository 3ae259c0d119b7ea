package vn.sohoi.membership;

import java.time.Instant;
import java.util.UUID;
import vn.sohoi.platform.events.DomainEvent;

/** What can happen to a count of members. */
public sealed interface MemberCountEvent extends DomainEvent {

    record Recorded(UUID subject, UUID actor, Instant at) implements MemberCountEvent {}

    record Corrected(UUID subject, UUID actor, Instant at) implements MemberCountEvent {}
}
