package vn.sohoi.audit;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Objects;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.events.RestrictedRead;
import vn.sohoi.platform.security.CurrentActor;

/** Reading the audit, which is written down as well, and checking that it is whole. */
@UseCases
class AuditService {

    private final AuditRepository entries;
    private final AuditChain chain;
    private final OrgUnits units;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    AuditService(
            AuditRepository entries,
            AuditChain chain,
            OrgUnits units,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.entries = entries;
        this.chain = chain;
        this.units = units;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    Page<AuditRow> list(AuditSearch search, PageQuery paging) {
        var actor = current.get();
        var page = entries.search(actor, search, paging);
        var named = units.refs(page.items().stream()
                .map(entry -> entry.origin().unitId())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        events.fire(new RestrictedRead(actor.id(), actor.id(), clock.instant(), "audit-entries " + search));
        return page.map(entry -> {
            var unit = entry.origin().unitId();
            return AuditRow.of(entry, unit == null ? null : named.get(unit));
        });
    }

    ChainView verify(Long from, Long to) {
        AuditRepository.requireReader(current.get());
        return chain.verify(from == null ? 1 : from, to == null ? Long.MAX_VALUE : to);
    }
}
