package vn.sohoi.org;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit as it is called and stands on the day asked for, with how many report to it directly. A closed one leads to who
 * took over; {@code formerly} are the older names by which a search found it.
 */
record UnitRow(
        UUID id,
        @Schema(nullable = true) String code,
        String name,
        String shortName,
        UnitKind kind,
        @Schema(nullable = true) UUID parentId,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(nullable = true) LocalDate closedOn,
        @Schema(nullable = true) UnitRef heir,
        List<String> formerly,
        long below) {

    static UnitRow of(OrgUnitLine line, UnitRef heir, List<String> formerly, long below) {
        return new UnitRow(
                line.unit().id(),
                line.code(),
                line.fullName(),
                line.name(),
                line.kind(),
                line.parentId(),
                line.validFrom(),
                line.validTo(),
                line.unit().closedOn(),
                heir,
                formerly,
                below);
    }
}
