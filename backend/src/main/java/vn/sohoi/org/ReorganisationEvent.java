package vn.sohoi.org;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sohoi.platform.events.DomainEvent;

/**
 * Everything that can happen to a reorganisation. Fired in its transaction, after the units are as they will be: whoever
 * keeps something at a unit brings it along, or back, before the commit.
 */
public sealed interface ReorganisationEvent extends DomainEvent {

    /** A unit that ends on the effective day (its last day is the one before) and who takes over from it. */
    record Closed(UUID unit, UUID heir) {}

    record Drafted(UUID subject, UUID actor, Instant at, String title, LocalDate effectiveOn)
            implements ReorganisationEvent {}

    record Rewritten(UUID subject, UUID actor, Instant at, String title, LocalDate effectiveOn)
            implements ReorganisationEvent {}

    record Discarded(UUID subject, UUID actor, Instant at, String title) implements ReorganisationEvent {}

    record Applied(UUID subject, UUID actor, Instant at, LocalDate effectiveOn, List<Closed> closed, List<UUID> opened)
            implements ReorganisationEvent {}

    /** The closed ones exist again as if they had never ended; the opened ones are forgotten. */
    record Reversed(UUID subject, UUID actor, Instant at, LocalDate effectiveOn, List<Closed> closed, List<UUID> opened)
            implements ReorganisationEvent {}
}
