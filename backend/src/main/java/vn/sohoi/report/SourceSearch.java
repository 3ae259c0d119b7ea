package vn.sohoi.report;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Which unit of the report's subtree to open; the report's own without one. */
record SourceSearch(@RestQuery UUID unit) {}
