package vn.sohoi.org;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of a unit: how it was called and to whom it reported, of what it was made, and what became of it. */
record UnitHistory(
        UnitRef unit,
        @Schema(nullable = true) LocalDate closedOn,
        @Schema(nullable = true) UnitRef heir,
        List<Line> lines,
        List<Kin> predecessors,
        List<Kin> successors) {

    /** Between two days, the last exclusive; the act is what began it. */
    @Schema(name = "UnitHistoryLine")
    record Line(
            String name,
            @Schema(nullable = true) String code,
            UnitKind kind,
            @Schema(nullable = true) UnitRef parent,
            LocalDate from,
            @Schema(nullable = true) LocalDate to,
            @Schema(nullable = true) ActRef act) {}

    /** {@code numbers}: whether the successor took over the numbers. */
    @Schema(name = "UnitHistoryKin")
    record Kin(UnitRef unit, LocalDate since, boolean numbers, ActRef act) {}
}
