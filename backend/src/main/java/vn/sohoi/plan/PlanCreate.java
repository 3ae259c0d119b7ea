package vn.sohoi.plan;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.plan.reading.PlanDocument;
import vn.sohoi.plan.reading.ReadItem;

/** A document as it was read and corrected, to be kept as a draft; {@link PlanCheck} has the rules. */
record PlanCreate(
        @NotNull UUID unitId,
        @NotNull PlanDocument document,
        @NotNull List<ReadItem> items,
        @Schema(nullable = true) UUID upperPlanId) {}
