package vn.sohoi.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which units of the matrix, and in the organisation of which day. Without {@code within} they are those the plan is
 * addressed to; with it, every unit of that subtree.
 */
record CoverageSearch(@RestQuery UUID within, @RestQuery LocalDate asOf) {}
