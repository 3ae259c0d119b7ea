package vn.sohoi.plan.delivery;

import java.util.List;
import java.util.UUID;
import vn.sohoi.plan.reading.RecipientRole;

/** One line under "Nơi nhận" and the units it means. What was set by hand stays while the line reads the same. */
record AddressedLine(
        String name, RecipientRole role, LineTarget target, List<UUID> unitIds, LineDoubt doubt, boolean byHand) {

    AddressedLine set(LineTarget to, List<UUID> units) {
        return new AddressedLine(name, role, to, units, null, true);
    }

    boolean reads(AddressedLine other) {
        return name.equals(other.name) && role == other.role;
    }
}
