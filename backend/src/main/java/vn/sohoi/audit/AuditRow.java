package vn.sohoi.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitRef;

/** One entry as inspectors read it; {@code body} is the event as JSON, as it was written. */
record AuditRow(
        UUID id,
        Instant at,
        @Schema(nullable = true) UUID actor,
        @Schema(nullable = true) String actorName,
        @Schema(nullable = true) String offices,
        @Schema(nullable = true) UnitRef unit,
        String kind,
        UUID subject,
        String body,
        @Schema(nullable = true) String address,
        @Schema(nullable = true) String agent) {

    static AuditRow of(AuditEntry entry, UnitRef unit) {
        var origin = entry.origin();
        return new AuditRow(
                entry.id(),
                entry.at(),
                entry.actor(),
                origin.actorName(),
                origin.offices(),
                unit,
                entry.kind(),
                entry.subject(),
                entry.body(),
                origin.address(),
                origin.agent());
    }
}
