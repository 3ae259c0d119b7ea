package vn.sohoi.plan.version;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.people.OfficerRef;
import vn.sohoi.plan.PlanStatus;

/** A version as a list shows it; one that was issued and is not in force is superseded. */
record VersionRow(
        UUID id,
        int number,
        PlanStatus status,
        boolean inForce,
        @Schema(nullable = true) String reason,
        OfficerRef createdBy,
        Instant createdAt,
        @Schema(nullable = true) Instant issuedAt) {}
