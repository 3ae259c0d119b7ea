package vn.sohoi.budget;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the estimate in whole đồng; quantity and cost of one are given together or not at all. */
record BudgetLineDraft(
        @NotNull BudgetSource source,
        @NotBlank @Size(max = 500) String label,
        @Schema(nullable = true) @Positive @Max(1_000_000) Long quantity,

        @Schema(nullable = true) @PositiveOrZero @Max(Money.MOST)
        Long unitCost,

        @NotNull @PositiveOrZero @Max(Money.MOST) Long estimate,
        @Schema(nullable = true) @Size(max = 1000) String note) {

    boolean givesHalf() {
        return (quantity == null) != (unitCost == null);
    }

    /** Both factors are bounded, and their product stays within a long. */
    boolean multipliesWrongly() {
        return quantity != null && unitCost != null && quantity * unitCost != estimate;
    }
}
