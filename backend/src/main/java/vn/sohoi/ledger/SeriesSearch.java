package vn.sohoi.ledger;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Figures of a unit for a named reporting period, or for any span of days. */
record SeriesSearch(
        @RestQuery @NotNull UUID unit,
        @RestQuery String period,
        @RestQuery LocalDate from,
        @RestQuery LocalDate to,
        @RestQuery @DefaultValue("false") boolean breakdown) {}
