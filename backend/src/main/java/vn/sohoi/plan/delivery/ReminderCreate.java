package vn.sohoi.plan.delivery;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to remind; without units everybody who has not acknowledged. */
record ReminderCreate(
        @Schema(nullable = true) @Size(max = 5000) List<UUID> unitIds) {

    boolean means(UUID unit) {
        return unitIds == null || unitIds.contains(unit);
    }
}
