package vn.sohoi.plan.version;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the issued plan has to change. */
record AmendmentCreate(@NotBlank @Size(max = 2000) String reason) {}
