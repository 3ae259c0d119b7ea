package vn.sohoi.plan.version;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.people.OfficerRef;
import vn.sohoi.plan.PlanStatus;
import vn.sohoi.plan.PlanTransition;
import vn.sohoi.plan.reading.PlanDocument;
import vn.sohoi.platform.api.Versioned;

/** One version with its whole text. {@code allowed} are the steps the caller may take with an amendment now. */
record VersionView(
        UUID id,
        long version,
        UUID planId,
        int number,
        PlanStatus status,
        boolean inForce,
        @Schema(nullable = true) String reason,
        PlanDocument document,
        List<VersionItem> items,
        List<PlanTransition> allowed,
        OfficerRef createdBy,
        Instant createdAt,
        @Schema(nullable = true) Instant issuedAt)
        implements Versioned {}
