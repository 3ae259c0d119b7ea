package vn.sohoi.report;

import java.time.Instant;
import java.util.UUID;
import vn.sohoi.platform.events.DomainEvent;

/** Everything that can happen to a report. Sealed: whoever tells a report's story must tell all of it. */
public sealed interface ReportEvent extends DomainEvent {

    record Begun(UUID subject, UUID actor, Instant at, UUID unitId, String period, int edition)
            implements ReportEvent {}

    record NarrativeWritten(UUID subject, UUID actor, Instant at, String section) implements ReportEvent {}

    /** @param snapshot the ledger position that the figures were read at */
    record Submitted(UUID subject, UUID actor, Instant at, String snapshot) implements ReportEvent {}

    record Withdrawn(UUID subject, UUID actor, Instant at, String note) implements ReportEvent {}

    record Returned(UUID subject, UUID actor, Instant at, ReturnReason reason, String indicator, String note)
            implements ReportEvent {}

    record Accepted(UUID subject, UUID actor, Instant at) implements ReportEvent {}

    record Superseded(UUID subject, UUID actor, Instant at, UUID by) implements ReportEvent {}
}
