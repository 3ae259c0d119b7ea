package vn.sohoi.programme;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;

/** Filters of the programmes; {@code year} keeps those that run in it, {@code q} is found without diacritics. */
record ProgrammeSearch(
        @RestQuery ProgrammeKind kind,
        @RestQuery Integer year,
        @RestQuery @Size(max = 100) String q) {}
