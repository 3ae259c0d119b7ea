package vn.sohoi.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitRef;

/** A plan as a list shows it. */
record PlanRow(
        UUID id,
        long version,
        UnitRef unit,
        @Schema(nullable = true) Integer number,
        @Schema(nullable = true) String symbol,
        String title,
        int year,
        @Schema(nullable = true) LocalDate date,
        PlanStatus status,
        int itemCount) {

    static PlanRow of(Plan plan, UnitRef unit, int itemCount) {
        return new PlanRow(
                plan.id(),
                plan.version(),
                unit,
                plan.number(),
                plan.symbol(),
                plan.title(),
                plan.year(),
                plan.issuedOn(),
                plan.status(),
                itemCount);
    }
}
