package vn.sohoi.budget;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.people.OfficerRef;
import vn.sohoi.platform.api.Versioned;

/** Money spent of a line. */
record ExpenseView(
        UUID id,
        long version,
        UUID budgetLineId,
        LocalDate spentOn,
        long amount,
        @Schema(nullable = true) String paper,
        @Schema(nullable = true) String note,
        OfficerRef recordedBy)
        implements Versioned {}
