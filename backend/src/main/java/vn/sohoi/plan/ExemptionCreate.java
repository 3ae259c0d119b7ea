package vn.sohoi.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The unit to which an item does not apply, and why. */
record ExemptionCreate(
        @NotNull UUID unitId, @NotBlank @Size(max = 2000) String reason) {}
