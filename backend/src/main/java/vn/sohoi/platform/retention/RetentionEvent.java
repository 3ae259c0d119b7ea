package vn.sohoi.platform.retention;

import java.time.Instant;
import java.util.UUID;
import vn.sohoi.platform.events.DomainEvent;

/** Data was let go of because its time was over. Nobody did it when the service did it by itself. */
public record RetentionEvent(UUID subject, UUID actor, Instant at, String kind, int count) implements DomainEvent {}
