package vn.sohoi.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitRef;

/** A report as a list shows it; {@code period} is its code. */
record ReportRow(
        UUID id,
        long version,
        UnitRef unit,
        String period,
        String title,
        ReportStatus status,
        int edition,
        @Schema(nullable = true) Instant submittedAt,
        @Schema(nullable = true) Instant acceptedAt,
        List<ReportStep> allowed) {}
