package vn.sohoi.budget;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money spent on a day, and the paper that shows it. */
record ExpenseCreate(
        @NotNull LocalDate spentOn,
        @NotNull @Positive @Max(Money.MOST) Long amount,
        @Schema(nullable = true) @Size(max = 300) String paper,
        @Schema(nullable = true) @Size(max = 1000) String note) {}
