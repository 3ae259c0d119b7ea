package vn.sohoi.plan.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The symbol and date of the paper where it has none yet; without a number the next one of the series is taken. */
record NumberCreate(
        @Schema(nullable = true) @Min(1) @Max(999_999) Integer number,

        @Schema(nullable = true) @Size(max = 100) @Pattern(regexp = "\\S+")
        String symbol,

        @Schema(nullable = true) LocalDate date) {}
