package vn.sohoi.org;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.ReorganisationView.Count;
import vn.sohoi.org.ReorganisationView.Succession;

/**
 * What applying would do: everything was really done and taken back. {@code counts} tells what the house keeps at the
 * units that would close, {@code open} names what is open among it: the work that goes on with the heirs, the
 * offices that end, and what successors of a divided unit begin with (without an heir). {@code nameClashes}: who would be
 * called the same under one parent; the draft says whether that is refused.
 */
record RehearsalView(
        UUID id,
        List<Succession> closed,
        List<UnitRef> opened,
        List<UnitRef> changed,
        List<Count> counts,
        List<OpenWork> open,
        List<Clash> nameClashes) {

    /** Units of one name that would stand under one parent. */
    @Schema(name = "ReorganisationNameClash")
    record Clash(String name, UnitRef parent, List<Namesake> units) {}

    /** One of them, where it came from, and how it is told apart; without {@code suggested} it keeps its name. */
    @Schema(name = "ReorganisationNamesake")
    record Namesake(
            UnitRef unit,
            @Schema(nullable = true) UnitRef cameFrom,
            @Schema(nullable = true) String suggested) {}

    @Schema(name = "ReorganisationOpenWork")
    record OpenWork(
            String what,
            UUID id,
            UnitRef unit,
            @Schema(nullable = true) UnitRef heir,
            String label) {}
}
