package vn.sohoi.report;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Filters of the report list; {@code within} is a subtree, {@code period} a code. */
record ReportSearch(
        @RestQuery UUID unit,
        @RestQuery UUID within,
        @RestQuery String period,
        @RestQuery ReportStatus state) {}
