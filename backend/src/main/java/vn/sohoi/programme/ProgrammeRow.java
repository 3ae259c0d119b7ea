package vn.sohoi.programme;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitRef;

/** A programme in a list. */
record ProgrammeRow(
        UUID id,
        UnitRef unit,
        ProgrammeKind kind,
        String name,
        @Schema(nullable = true) Act act,
        int fromYear,
        int toYear,
        ProgrammeYear now) {}
