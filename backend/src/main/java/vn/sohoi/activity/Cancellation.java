package vn.sohoi.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a recorded activity no longer counts. */
record Cancellation(@NotBlank @Size(max = 1000) String reason) {}
