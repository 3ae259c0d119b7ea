package vn.sohoi.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.platform.security.Role;

/** Somebody takes office at a unit; without a unit in the whole house, which only an administrator decides. */
record OfficeCreate(
        @NotNull UUID officerId,
        @Schema(nullable = true) UUID unitId,
        @NotNull Role role,
        @NotBlank @Size(max = 300) String title,
        @NotNull Position position,
        @NotNull LocalDate from,
        @Schema(nullable = true) LocalDate termEnd,
        @Schema(nullable = true) Basis basis,
        @Schema(nullable = true) @Valid Paper paper) {

    OfficeTerms terms() {
        return new OfficeTerms(title, position, from, termEnd, basis, paper);
    }
}
