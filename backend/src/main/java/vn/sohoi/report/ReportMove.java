package vn.sohoi.report;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Body of every step: a note for the file; a return also says why, and about which figure. */
record ReportMove(
        @Schema(nullable = true) ReturnReason reasonCode,
        @Schema(nullable = true) @Size(max = 50) String indicator,
        @Schema(nullable = true) @Size(max = 2000) String note) {}
