package vn.sohoi.audit;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.events.WrittenDown;
import vn.sohoi.platform.security.ActorDirectory;
import vn.sohoi.platform.security.CurrentActor;

/** Reading the audit, which is written down as well, and checking that it is whole. */
@UseCases
class AuditService {

    private final AuditRepository entries;
    private final AuditChain chain;
    private final OrgUnits units;
    private final ActorDirectory directory;
    private final CurrentActor current;

    AuditService(
            AuditRepository entries, AuditChain chain, OrgUnits units, ActorDirectory directory, CurrentActor current) {
        this.entries = entries;
        this.chain = chain;
        this.units = units;
        this.directory = directory;
        this.current = current;
    }

    @WrittenDown("audit-entries")
    Page<AuditRow> list(AuditSearch search, PageQuery paging) {
        return page(search, paging);
    }

    /** Written down once, before the first page of it leaves. */
    @WrittenDown(value = "audit-entries", taken = true)
    Page<AuditRow> beginExport(AuditSearch search) {
        return page(search, new PageQuery(AuditCsv.ROWS, null, false));
    }

    Page<AuditRow> export(AuditSearch search, String cursor) {
        return page(search, new PageQuery(AuditCsv.ROWS, cursor, false));
    }

    private Page<AuditRow> page(AuditSearch search, PageQuery paging) {
        var page = entries.search(current.get(), search, paging);
        var named = units.refs(page.items().stream()
                .map(entry -> entry.origin().unitId())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var hidden = directory.hidden(page.items().stream()
                .flatMap(entry -> Stream.of(entry.actor(), entry.subject()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return page.map(entry -> {
            var unit = entry.origin().unitId();
            return AuditRow.of(entry, unit == null ? null : named.get(unit), hidden);
        });
    }

    ChainView verify(Long from, Long to) {
        AuditRepository.requireReader(current.get());
        return chain.verify(from == null ? 1 : from, to == null ? Long.MAX_VALUE : to);
    }
}
