package vn.sohoi.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A person who will sign in with this login of the realm. Machines are not entered here. */
record OfficerCreate(
        @NotNull @Pattern(regexp = "(?!service-account-)[a-z0-9][a-z0-9._-]{2,99}")
        String login,

        @NotBlank @Size(max = 200) String name) {}
