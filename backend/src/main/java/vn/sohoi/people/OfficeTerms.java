package vn.sohoi.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written about an office and may be corrected; {@code termEnd} reminds, only an ending ends. */
record OfficeTerms(
        @NotBlank @Size(max = 300) String title,
        @NotNull Position position,
        @NotNull LocalDate from,
        @Schema(nullable = true) LocalDate termEnd,
        @Schema(nullable = true) Basis basis,
        @Schema(nullable = true) @Valid Paper paper) {}
