package vn.sohoi.org;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Filters of the unit list; {@code q} is found without diacritics, {@code within} is a subtree. */
record UnitSearch(
        @RestQuery @Size(max = 100) String q,
        @RestQuery String code,
        @RestQuery LocalDate asOf,
        @RestQuery UUID parent,
        @RestQuery UUID within,
        @RestQuery UnitKind kind) {}
