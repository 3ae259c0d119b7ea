package vn.sohoi.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody's name is taken away, such as her own request; without saying who she is. */
record Suppression(@NotBlank @Size(max = 500) String reason) {}
