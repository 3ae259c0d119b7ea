package vn.sohoi.org;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as it is called and stands on the day asked for. */
record UnitRow(
        UUID id,
        @Schema(nullable = true) String code,
        String name,
        String shortName,
        UnitKind kind,
        @Schema(nullable = true) UUID parentId,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo) {

    static UnitRow of(OrgUnitLine line) {
        return new UnitRow(
                line.unit().id(),
                line.code(),
                line.fullName(),
                line.name(),
                line.unit().kind(),
                line.parentId(),
                line.validFrom(),
                line.validTo());
    }
}
