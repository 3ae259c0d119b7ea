package vn.sohoi.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom an office goes, from which day on and by which paper. */
record OfficeHandover(
        @NotNull UUID successorId,
        @NotNull LocalDate on,
        @Schema(nullable = true) LocalDate termEnd,
        @Schema(nullable = true) Basis basis,
        @Schema(nullable = true) @Valid Paper paper) {}
