package vn.sohoi.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** One line of a report's story. */
@Embeddable
record MoveRow(
        @Enumerated(EnumType.STRING) ReportMoveKind transition,
        Instant at,
        UUID officerId,
        @Enumerated(EnumType.STRING) ReturnReason reasonCode,
        String indicator,
        String note) {}
