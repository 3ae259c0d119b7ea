package vn.sohoi.report;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.people.OfficerRef;

/** One line of a report's story, as the file shows it. */
@Schema(name = "ReportMoveView")
public record MoveView(
        ReportMoveKind transition,
        Instant at,
        OfficerRef by,
        @Schema(nullable = true) ReturnReason reasonCode,
        @Schema(nullable = true) String indicator,
        @Schema(nullable = true) String note) {}
