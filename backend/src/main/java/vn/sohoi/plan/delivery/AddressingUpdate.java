package vn.sohoi.plan.delivery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Lines that are set by hand; the others stay as they are understood. */
record AddressingUpdate(@NotNull @Size(min = 1, max = 200) List<@Valid @NotNull LineUpdate> lines) {}
