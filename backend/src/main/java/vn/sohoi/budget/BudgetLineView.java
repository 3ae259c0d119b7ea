package vn.sohoi.budget;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.people.OfficerRef;
import vn.sohoi.platform.api.Versioned;

/** A line of the estimate, and what was spent of it; spending more than estimated shows and is not hidden. */
record BudgetLineView(
        UUID id,
        long version,
        UUID planItemId,
        BudgetSource source,
        String label,
        @Schema(nullable = true) Long quantity,
        @Schema(nullable = true) Long unitCost,
        long estimate,
        long spent,
        @Schema(nullable = true) String note,
        OfficerRef enteredBy)
        implements Versioned {}
