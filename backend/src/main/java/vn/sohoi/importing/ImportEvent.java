package vn.sohoi.importing;

import java.time.Instant;
import java.util.UUID;
import vn.sohoi.platform.events.DomainEvent;

/** What can happen to an import; the digest says which file it was. */
public sealed interface ImportEvent extends DomainEvent {

    record Committed(UUID subject, UUID actor, Instant at, String kind, String sha256, ImportAnswer.Counts counts)
            implements ImportEvent {}
}
