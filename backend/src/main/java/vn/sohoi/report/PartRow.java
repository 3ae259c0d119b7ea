package vn.sohoi.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A unit below that owes a report, and the one that had come from it: none, or one with its status. */
@Embeddable
record PartRow(
        UUID unitId,
        UUID partId,
        @Enumerated(EnumType.STRING) ReportStatus status) {}
