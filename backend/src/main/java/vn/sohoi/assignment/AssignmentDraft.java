package vn.sohoi.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.plan.Audience;
import vn.sohoi.plan.Schedule;

/** Who does an item, when, and whom it is addressed to; all of it optional, and all of it replaced together. */
record AssignmentDraft(
        @NotNull Schedule schedule,
        @Schema(nullable = true) Audience audience,
        @Schema(nullable = true) @Size(max = 500) Set<@NotNull UUID> addressees,
        @Schema(nullable = true) @Valid PartyDraft lead,
        @Schema(nullable = true) @Size(max = 50) List<@Valid @NotNull PartyDraft> coWorkers) {

    Set<UUID> named() {
        return addressees == null ? Set.of() : addressees;
    }

    List<PartyDraft> others() {
        return coWorkers == null ? List.of() : coWorkers;
    }
}
