package vn.sohoi.platform.events;

import java.time.Instant;
import java.util.UUID;

/** Something left the house: a document, a photo, an export, a report given to a partner. Together the export log. */
public record Taken(UUID subject, UUID actor, Instant at, String what) implements DomainEvent {}
