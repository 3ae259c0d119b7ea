package vn.sohoi.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What belongs to the programme: items of plans, activities, or both. */
record TagDraft(
        @Schema(nullable = true) @Size(max = 500) List<@NotNull UUID> planItemIds,
        @Schema(nullable = true) @Size(max = 500) List<@NotNull UUID> activityIds) {

    List<UUID> items() {
        return planItemIds == null ? List.of() : planItemIds.stream().distinct().toList();
    }

    List<UUID> activities() {
        return activityIds == null ? List.of() : activityIds.stream().distinct().toList();
    }
}
