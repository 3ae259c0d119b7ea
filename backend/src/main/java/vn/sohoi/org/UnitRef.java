package vn.sohoi.org;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as other things name it. */
public record UnitRef(UUID id, @Schema(nullable = true) String code, String name, UnitKind kind) {

    static UnitRef of(OrgUnitLine line) {
        return new UnitRef(line.unit().id(), line.code(), line.fullName(), line.kind());
    }
}
