package vn.sohoi.partner;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;

/** Filters of a partner's list of reports; {@code period} is a code such as 2023H1. */
record PartnerReportSearch(@RestQuery @Size(max = 20) String period) {}
