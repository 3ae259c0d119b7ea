package vn.sohoi.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an accepted report is written anew. */
record ReportCorrection(@NotBlank @Size(max = 2000) String reason) {}
