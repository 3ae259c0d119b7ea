package vn.sohoi.assignment;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number a unit is to reach; without days it is for the year of the plan. */
record TargetDraft(
        @NotNull UUID unitId,
        @NotBlank @Size(max = 50) String indicator,

        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2)
        BigDecimal value,

        @Schema(nullable = true) LocalDate from,
        @Schema(nullable = true) LocalDate to,
        @Schema(nullable = true) @Size(max = 1000) String note) {}
