package vn.sohoi.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.HandedOver;
import vn.sohoi.org.UnitRef;
import vn.sohoi.people.OfficerRef;
import vn.sohoi.plan.reading.PlanDocument;
import vn.sohoi.platform.api.Versioned;

/**
 * A plan as the API shows it. {@code handedOver} says who carries it on when its unit has closed; {@code allowed} are
 * the steps the caller may take now.
 */
public record PlanView(
        UUID id,
        long version,
        UnitRef unit,
        @Schema(nullable = true) HandedOver handedOver,
        PlanStatus status,
        PlanDocument document,
        Particulars particulars,
        @Schema(nullable = true) UUID upperPlanId,
        int itemCount,
        List<PlanTransition> allowed,
        @Schema(nullable = true) Instant issuedAt,
        OfficerRef createdBy)
        implements Versioned {}
