package vn.sohoi.audit;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Filters of the audit; {@code from} and {@code to} are days of the union's calendar, both included. */
record AuditSearch(
        @RestQuery UUID actor,
        @RestQuery UUID subject,
        @RestQuery UUID within,
        @RestQuery @Size(max = 100) String kind,
        @RestQuery LocalDate from,
        @RestQuery LocalDate to) {}
