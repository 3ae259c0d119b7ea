package vn.sohoi.plan.delivery;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitRef;
import vn.sohoi.plan.reading.RecipientRole;

/** One line under "Nơi nhận", the units it means and why somebody should look at it. */
record RecipientRow(
        int line,
        String name,
        RecipientRole role,
        LineTarget target,
        List<UnitRef> units,
        @Schema(nullable = true) LineDoubt doubt,
        boolean byHand) {

    static RecipientRow of(int at, AddressedLine line, Map<UUID, UnitRef> called) {
        var units = line.unitIds().stream()
                .map(called::get)
                .filter(Objects::nonNull)
                .toList();
        return new RecipientRow(at, line.name(), line.role(), line.target(), units, line.doubt(), line.byHand());
    }
}
