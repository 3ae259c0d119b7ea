package vn.sohoi.plan.version;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.sohoi.plan.reading.PlanDocument;

/** The whole amendment as it shall read: what is left out is taken out of the plan. */
record VersionDraft(
        @NotBlank @Size(max = 2000) String reason,
        @NotNull PlanDocument document,
        @NotNull List<VersionItem> items) {}
