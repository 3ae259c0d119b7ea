package vn.sohoi.ledger;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Which entries: of one indicator (a ratio means both its parts), in a subtree as it was or restated, in the span. */
public record EntrySearch(
        @RestQuery String indicator,
        @RestQuery @NotNull UUID within,
        @RestQuery LocalDate from,
        @RestQuery LocalDate to,
        @RestQuery LocalDate restatedTo) {}
