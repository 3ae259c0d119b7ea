package vn.sohoi.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a higher unit's item into the caller's plan; without a text as it stands. */
record Concretise(
        @NotNull UUID planId,
        @Schema(nullable = true) @Size(min = 1, max = 8000) String text,
        @Schema(nullable = true) LocalDate startOn,
        @Schema(nullable = true) LocalDate dueOn) {}
