package vn.sohoi.plan.attachment;

import java.time.Instant;
import java.util.UUID;
import vn.sohoi.platform.events.DomainEvent;

/** What happens to the files of a plan; the subject is the plan. */
public sealed interface AttachmentEvent extends DomainEvent {

    record Added(UUID subject, UUID actor, Instant at, UUID unit, AttachmentKind kind, String sha256)
            implements AttachmentEvent {}
}
