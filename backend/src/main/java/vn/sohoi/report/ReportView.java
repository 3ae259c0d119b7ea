package vn.sohoi.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.ledger.PeriodView;
import vn.sohoi.org.HandedOver;
import vn.sohoi.org.UnitRef;
import vn.sohoi.platform.api.Versioned;

/**
 * A report as the API shows it. {@code parts} are the units that owe this level a report, {@code missing} those of
 * them whose report is not accepted; {@code handedOver} says who carries it on when its unit has closed; {@code allowed}
 * are the steps the caller may take now.
 */
public record ReportView(
        UUID id,
        long version,
        UnitRef unit,
        @Schema(nullable = true) HandedOver handedOver,
        @Schema(nullable = true) UnitRef recipient,
        PeriodView period,
        String title,
        ReportStatus status,
        int edition,
        List<SectionView> sections,
        List<ReportFigureView> figures,
        List<PartView> parts,
        List<UnitRef> missing,
        List<MoveView> moves,
        @Schema(nullable = true) Instant submittedAt,
        @Schema(nullable = true) Instant acceptedAt,
        List<ReportStep> allowed)
        implements Versioned {}
