package vn.sohoi.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as other things name it. */
public record PlanRef(
        UUID id,
        UUID unitId,
        @Schema(nullable = true) Integer number,
        @Schema(nullable = true) String symbol,
        String title,
        int year,
        @Schema(nullable = true) LocalDate date,
        PlanStatus status) {

    static PlanRef of(Plan plan) {
        return new PlanRef(
                plan.id(),
                plan.unitId(),
                plan.number(),
                plan.symbol(),
                plan.title(),
                plan.year(),
                plan.issuedOn(),
                plan.status());
    }
}
