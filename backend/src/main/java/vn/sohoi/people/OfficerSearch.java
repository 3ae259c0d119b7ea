package vn.sohoi.people;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;

/** Filters of the officer list; {@code q} is found in the name without diacritics. */
record OfficerSearch(
        @RestQuery @Size(max = 100) String q,
        @RestQuery @Size(max = 100) String login) {}
