package vn.sohoi.people;

import java.util.UUID;

/** An officer as records name them. */
public record OfficerRef(UUID id, String name) {}
