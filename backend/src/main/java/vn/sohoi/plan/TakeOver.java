package vn.sohoi.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Several items of higher plans, taken into one draft together or not at all. */
record TakeOver(@NotEmpty @Size(max = 500) List<@Valid @NotNull Taken> items) {

    /** One item, in the unit's own words or, without a text, as it stands. */
    @Schema(name = "TakenItem")
    record Taken(
            @NotNull UUID upperItemId,

            @Schema(nullable = true) @Size(min = 1, max = 8000)
            String text,

            @Schema(nullable = true) LocalDate startOn,
            @Schema(nullable = true) LocalDate dueOn) {}
}
