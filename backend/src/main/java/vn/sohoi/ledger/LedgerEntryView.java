package vn.sohoi.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitRef;
import vn.sohoi.people.OfficerRef;

/** One entry as it stands in the ledger; a reversal has a negative quantity and names what it takes back. */
public record LedgerEntryView(
        long seq,
        String indicator,
        UnitRef unit,
        LocalDate day,
        BigDecimal quantity,
        Source.Type sourceType,
        UUID sourceId,
        String sourceLabel,
        OfficerRef officer,
        Instant recordedAt,
        @Schema(nullable = true) Long reverses) {}
