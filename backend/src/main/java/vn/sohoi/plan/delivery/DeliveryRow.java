package vn.sohoi.plan.delivery;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitRef;
import vn.sohoi.people.OfficerRef;
import vn.sohoi.plan.reading.RecipientRole;

/** A plan that a unit has to acknowledge, whether and by whom it did, and how often it was reminded. */
record DeliveryRow(
        UUID id,
        UUID planId,
        String planTitle,
        int number,
        UnitRef unit,
        RecipientRole role,
        DeliveryState state,
        Instant deliveredAt,
        @Schema(nullable = true) OfficerRef acknowledgedBy,
        @Schema(nullable = true) Instant acknowledgedAt,
        int reminders,
        @Schema(nullable = true) Instant remindedAt) {}
