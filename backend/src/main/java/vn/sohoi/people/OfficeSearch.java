package vn.sohoi.people;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Filters of the office list: {@code unit} alone or {@code within} a subtree, as on a day, expiring within days. */
record OfficeSearch(
        @RestQuery UUID unit,
        @RestQuery UUID within,
        @RestQuery LocalDate asOf,
        @RestQuery @DefaultValue("CURRENT") OfficeState state,
        @RestQuery @DefaultValue("90") @Min(0) @Max(3660) int days) {}
