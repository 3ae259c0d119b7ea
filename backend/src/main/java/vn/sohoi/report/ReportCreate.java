package vn.sohoi.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A unit begins its report for a period, named by its code (for example 2023H1). */
record ReportCreate(
        @NotNull UUID unitId, @NotBlank @Size(max = 20) String period) {}
