package vn.sohoi.plan;

import java.time.Instant;
import java.util.UUID;
import vn.sohoi.org.UnitRef;
import vn.sohoi.people.OfficerRef;
import vn.sohoi.platform.api.Versioned;

/** "Not applicable", as the API shows it. */
record ExemptionView(
        UUID id, long version, UUID planItemId, UnitRef unit, String reason, OfficerRef markedBy, Instant markedAt)
        implements Versioned {}
