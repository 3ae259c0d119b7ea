package vn.sohoi.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.Role;

/** Everything that can happen to an office, with what was written before. */
public sealed interface OfficeEvent extends DomainEvent {

    record Begun(UUID subject, UUID actor, Instant at, UUID unit, UUID officer, Role role, String title, LocalDate from)
            implements OfficeEvent {}

    record Corrected(UUID subject, UUID actor, Instant at, UUID unit, OfficeTerms before, OfficeTerms after)
            implements OfficeEvent {}

    record Ended(UUID subject, UUID actor, Instant at, UUID unit, UUID officer, LocalDate on, String reason)
            implements OfficeEvent {}

    record HandedOver(UUID subject, UUID actor, Instant at, UUID unit, UUID officer, UUID successor, LocalDate on)
            implements OfficeEvent {}

    record GivenBack(UUID subject, UUID actor, Instant at, UUID unit, UUID officer) implements OfficeEvent {}
}
