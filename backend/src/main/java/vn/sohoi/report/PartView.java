package vn.sohoi.report;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitRef;

/** A unit that owes this level a report for the period, and where its report stands. */
public record PartView(
        UnitRef unit,
        @Schema(nullable = true) UUID reportId,
        @Schema(nullable = true) ReportStatus status) {}
