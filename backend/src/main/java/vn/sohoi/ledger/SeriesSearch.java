package vn.sohoi.ledger;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Figures of a unit for a named reporting period, or for any span of days; as it was, or restated to the tree of a day.
 */
record SeriesSearch(
        @RestQuery @NotNull UUID unit,
        @RestQuery String period,
        @RestQuery LocalDate from,
        @RestQuery LocalDate to,
        @RestQuery LocalDate restatedTo,
        @RestQuery @DefaultValue("false") boolean breakdown) {}
