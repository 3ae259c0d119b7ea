package vn.sohoi.plan.delivery;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom one line means; {@code line} counts from 0. Units are named for UNITS alone. */
record LineUpdate(
        @Min(0) int line,
        @NotNull LineTarget target,
        @Schema(nullable = true) @Size(max = 5000) List<UUID> unitIds) {

    LineUpdate {
        unitIds = unitIds == null ? List.of() : unitIds;
    }
}
