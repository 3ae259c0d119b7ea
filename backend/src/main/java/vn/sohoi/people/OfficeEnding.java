package vn.sohoi.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** {@code on} is the first day without the office: today ends its access with the next request. */
record OfficeEnding(
        @NotNull LocalDate on, @NotBlank @Size(max = 500) String reason) {}
