package vn.sohoi.org;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.platform.api.Versioned;

/** A reorganisation as written, what it did, what the caller may do, and what stands in the way of taking it back. */
record ReorganisationView(
        UUID id,
        long version,
        String title,
        LegalAct act,
        LocalDate effectiveOn,
        ReorganisationStatus status,
        Instant draftedAt,
        @Schema(nullable = true) Instant decidedAt,
        List<Change> changes,
        NameClashes nameClashes,
        List<Succession> closed,
        List<UnitRef> opened,
        List<UnitRef> changed,
        List<Count> dependents,
        List<Step> allowed)
        implements Versioned {

    /** So many rows of a kind. */
    @Schema(name = "ReorganisationCount")
    record Count(String what, long count) {}

    /** A unit that ended and who took over its numbers. */
    @Schema(name = "ReorganisationSuccession")
    record Succession(UnitRef unit, UnitRef heir) {}

    @Schema(name = "ReorganisationStep")
    enum Step {
        EDIT,
        DELETION,
        REHEARSAL,
        APPLICATION,
        REVERSAL
    }
}
