package vn.sohoi.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.ledger.Figure;
import vn.sohoi.org.UnitRef;
import vn.sohoi.people.OfficerRef;
import vn.sohoi.platform.api.Versioned;

/** A target, and beside it what the ledger says was reached; one is never made from the other. */
record TargetView(
        UUID id,
        long version,
        UUID planItemId,
        UnitRef unit,
        String indicator,
        LocalDate from,
        LocalDate to,
        BigDecimal value,
        @Schema(nullable = true) String note,
        @Schema(nullable = true) BigDecimal reached,
        Figure.Status reachedStatus,
        boolean isReached,
        OfficerRef enteredBy)
        implements Versioned {}
