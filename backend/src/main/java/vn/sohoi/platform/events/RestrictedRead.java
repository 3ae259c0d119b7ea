package vn.sohoi.platform.events;

import java.time.Instant;
import java.util.UUID;

/** Somebody read what is not everybody's to read; the subject is the thing, or the reader when it is a list. */
public record RestrictedRead(UUID subject, UUID actor, Instant at, String what) implements DomainEvent {}
