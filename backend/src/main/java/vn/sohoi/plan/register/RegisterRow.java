package vn.sohoi.plan.register;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.people.OfficerRef;

/** One number and the paper that has it; {@code versionId} is there when it is an amendment. */
record RegisterRow(
        int number,
        UUID planId,
        @Schema(nullable = true) UUID versionId,
        String title,
        OfficerRef takenBy,
        Instant takenAt) {

    static RegisterRow of(RegisterEntry entry, OfficerRef officer) {
        return new RegisterRow(
                entry.number(), entry.planId(), entry.versionId(), entry.title(), officer, entry.takenAt());
    }
}
