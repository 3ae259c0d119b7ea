package vn.sohoi.report;

import java.time.Instant;
import java.util.UUID;
import vn.sohoi.ledger.PeriodView;
import vn.sohoi.org.UnitRef;

/** An accepted report as other features list it. */
public record AcceptedReport(UUID id, int edition, UnitRef unit, PeriodView period, String title, Instant acceptedAt) {}
