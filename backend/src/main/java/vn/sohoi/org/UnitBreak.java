package vn.sohoi.org;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day from which a unit's series is about something else than before. {@code from} is of whom it was made that day,
 * {@code into} what became of it, the one that took the numbers first; {@code under} is who stands above from then on.
 * The counts are of units below it, or itself.
 */
public record UnitBreak(
        LocalDate day,
        Kind kind,
        List<UnitRef> from,
        List<UnitRef> into,
        @Schema(nullable = true) UnitRef under,
        long opened,
        long closed,
        long moved,
        @Schema(nullable = true) ActRef act) {

    /** What happened to the unit itself; {@code BELOW}: to units below it only. */
    @Schema(name = "UnitBreakKind")
    public enum Kind {
        OPENED,
        CLOSED,
        JOINED,
        MOVED,
        RENAMED,
        BELOW
    }
}
