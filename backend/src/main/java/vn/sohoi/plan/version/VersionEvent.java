package vn.sohoi.plan.version;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.sohoi.plan.PlanStatus;
import vn.sohoi.plan.PlanTransition;
import vn.sohoi.platform.events.DomainEvent;

/** Everything that can happen to a version; the subject is the plan. */
public sealed interface VersionEvent extends DomainEvent {

    record Drafted(UUID subject, UUID actor, Instant at, UUID unit, int number, String reason)
            implements VersionEvent {}

    record Rewritten(UUID subject, UUID actor, Instant at, UUID unit, int number, int changes)
            implements VersionEvent {}

    record Moved(
            UUID subject,
            UUID actor,
            Instant at,
            UUID unit,
            int number,
            PlanTransition step,
            PlanStatus from,
            String note)
            implements VersionEvent {}

    record Dropped(UUID subject, UUID actor, Instant at, UUID unit, int number) implements VersionEvent {}

    /** An amendment is in force; fired when the items are as it has them. */
    record InForce(UUID subject, UUID actor, Instant at, UUID unit, int number, List<UUID> edited, List<UUID> removed)
            implements VersionEvent {}
}
