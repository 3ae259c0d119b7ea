package vn.sohoi.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The paper that began a programme. */
@Schema(name = "ProgrammeAct")
record Act(
        @NotBlank @Size(max = 100) String number,
        @Schema(nullable = true) LocalDate date,
        @NotBlank @Size(max = 300) String issuer) {}
