package vn.sohoi.org;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reorganisation as the clerk writes it down. */
public record ReorganisationDraft(
        @NotBlank @Size(max = 300) String title,
        @NotNull @Valid LegalAct act,
        @NotNull LocalDate effectiveOn,
        @NotEmpty @Size(max = 2000) List<@NotNull @Valid Change> changes,
        @Schema(nullable = true) NameClashes nameClashes) {

    public ReorganisationDraft {
        nameClashes = nameClashes == null ? NameClashes.REFUSE : nameClashes;
    }
}
