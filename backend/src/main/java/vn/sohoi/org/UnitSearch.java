package vn.sohoi.org;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Filters of the unit list. {@code q} is found without diacritics, also by a former name or that of a predecessor;
 * {@code within} is a subtree. With {@code history} every name there ever was is a row, also of units that have ended.
 */
record UnitSearch(
        @RestQuery @Size(max = 100) String q,
        @RestQuery String code,
        @RestQuery LocalDate asOf,
        @RestQuery UUID parent,
        @RestQuery UUID within,
        @RestQuery UnitKind kind,
        @RestQuery @DefaultValue("false") boolean history) {}
