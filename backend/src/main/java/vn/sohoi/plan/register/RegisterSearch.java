package vn.sohoi.plan.register;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Whose register of which year. */
record RegisterSearch(
        @RestQuery @NotNull UUID unit, @RestQuery @NotNull Integer year) {}
