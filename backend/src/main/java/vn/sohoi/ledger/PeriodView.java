package vn.sohoi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitKind;

/** A reporting period: which days its data cover and when each kind of unit submits. */
public record PeriodView(
        UUID id,
        String code,
        String name,
        Kind kind,
        LocalDate dataFrom,
        LocalDate dataTo,
        List<DeadlineView> deadlines) {

    @Schema(name = "PeriodKind")
    public enum Kind {
        HALF_YEAR,
        ANNUAL
    }

    public record DeadlineView(UnitKind unitKind, LocalDate submitBy) {}
}
