package vn.sohoi.ledger;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Figures of a unit for a named reporting period, or for any span of days; as it was, or restated to the tree of a day.
 * With {@code every} the span is cut into points as well.
 */
record SeriesSearch(
        @RestQuery @NotNull UUID unit,
        @RestQuery String period,
        @RestQuery LocalDate from,
        @RestQuery LocalDate to,
        @RestQuery LocalDate restatedTo,
        @RestQuery Span.Step every,
        @RestQuery @DefaultValue("false") boolean breakdown) {}
