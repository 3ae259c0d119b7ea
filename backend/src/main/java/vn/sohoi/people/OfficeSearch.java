package vn.sohoi.people;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Filters of the office list: {@code unit} alone or {@code within} a subtree, as on a day, expiring within days;
 * {@code q} is found in the names of officer and unit without diacritics.
 */
record OfficeSearch(
        @RestQuery @Size(max = 100) String q,
        @RestQuery UUID unit,
        @RestQuery UUID within,
        @RestQuery LocalDate asOf,
        @RestQuery @DefaultValue("CURRENT") OfficeState state,
        @RestQuery @DefaultValue("90") @Min(0) @Max(3660) int days) {}
