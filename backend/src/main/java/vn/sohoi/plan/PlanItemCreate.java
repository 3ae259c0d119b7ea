package vn.sohoi.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The unit's own initiative. */
record PlanItemCreate(
        @NotBlank @Size(max = 8000) String text,
        @Schema(nullable = true) UUID parentItemId,
        @Schema(nullable = true) LocalDate startOn,
        @Schema(nullable = true) LocalDate dueOn) {}
