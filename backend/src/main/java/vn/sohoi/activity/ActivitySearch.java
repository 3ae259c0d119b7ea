package vn.sohoi.activity;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Filters of the activity list; {@code within} is a subtree, {@code q} is found in titles without diacritics. */
record ActivitySearch(
        @RestQuery UUID unit,
        @RestQuery UUID within,
        @RestQuery UUID planItem,
        @RestQuery ActivityKind kind,
        @RestQuery LocalDate from,
        @RestQuery LocalDate to,
        @RestQuery @Size(max = 100) String q) {}
