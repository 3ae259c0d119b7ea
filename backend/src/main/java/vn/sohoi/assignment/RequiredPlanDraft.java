package vn.sohoi.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of whom a plan of its own is demanded, about what, and by when if a day was given. */
record RequiredPlanDraft(
        @NotNull UUID unitId,
        @NotBlank @Size(max = 500) String title,
        @Schema(nullable = true) LocalDate dueOn) {}
