package vn.sohoi.audit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
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

    private static final String NO_NAME = "Cán bộ (đã ẩn)";

    /** What an officer's record was told to forget is not read here either; the chain goes on to have it. */
    private static final Pattern NAMES = Pattern.compile("\"(login|name)\":\"(?:[^\"\\\\]|\\\\.)*\"");

    static AuditRow of(AuditEntry entry, UnitRef unit, Set<UUID> hidden) {
        var origin = entry.origin();
        return new AuditRow(
                entry.id(),
                entry.at(),
                entry.actor(),
                hidden.contains(entry.actor()) ? NO_NAME : origin.actorName(),
                origin.offices(),
                unit,
                entry.kind(),
                entry.subject(),
                hidden.contains(entry.subject())
                        ? NAMES.matcher(entry.body()).replaceAll("\"$1\":\"…\"")
                        : entry.body(),
                origin.address(),
                origin.agent());
    }
}
