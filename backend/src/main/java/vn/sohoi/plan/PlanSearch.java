package vn.sohoi.plan;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Filters of the plan list; {@code within} is a subtree, {@code q} is found in titles without diacritics. */
record PlanSearch(
        @RestQuery UUID unit,
        @RestQuery UUID within,
        @RestQuery Integer year,
        @RestQuery PlanStatus state,
        @RestQuery @Size(max = 100) String q) {}
