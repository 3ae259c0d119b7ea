package vn.sohoi.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme as a unit describes it; both years belong to it. */
record ProgrammeDraft(
        @NotNull UUID unitId,
        @NotNull ProgrammeKind kind,
        @NotBlank @Size(max = 1000) String name,
        @Schema(nullable = true) @Valid Act act,
        @NotNull @Min(1990) @Max(2200) Integer fromYear,
        @NotNull @Min(1990) @Max(2200) Integer toYear) {}
