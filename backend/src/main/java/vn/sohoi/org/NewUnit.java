package vn.sohoi.org;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit that a reorganisation opens; {@code key} is the clerk's own and names it in the other changes. */
public record NewUnit(
        @NotBlank @Size(max = 100) String key,
        @NotNull UnitKind kind,
        @NotNull @Size(max = 50) String type,
        @NotBlank @Size(max = 200) String name,
        @Schema(nullable = true) @Size(max = 20) String code,
        @NotBlank @Size(max = 100) String parent) {}
