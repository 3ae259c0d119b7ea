package vn.sohoi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.TreeMap;

/**
 * Checks the chain from the rows themselves. Links are made by the database at the commit, see the migration; the heads
 * kept outside show what the chain alone cannot: that its tail was cut off, or that all of it was written anew.
 */
@ApplicationScoped
class AuditChain {

    private static final int BATCH = 5_000;

    private static final String LINKS = """
            select l.position, l.hash, e.id, e.seq, e.at, e.actor, e.subject, e.kind, e.body, e.actor_name, e.offices,
                   e.unit_id, e.address, e.agent, e.request_key
            from audit_link l left join audit_entry e on e.id = l.entry_id
            where l.position > :after and l.position <= :to order by l.position""";

    private final EntityManager database;
    private final Anchors anchors;

    AuditChain(EntityManager database, Anchors anchors) {
        this.database = database;
        this.anchors = anchors;
    }

    ChainView verify(long from, long to) {
        // Read before the links: a head that came meanwhile would look like a tail cut off.
        var kept = new TreeMap<>(anchors.kept().subMap(from, true, to, true));
        var met = kept.size();
        var previous = from <= 1 ? anchors.chain() : hashAt(from - 1);
        var at = from - 1;
        if (previous == null) {
            return new ChainView(false, from, 0, "", met, at, ChainFault.LINK_GONE);
        }
        List<LinkedEntry> links;
        do {
            links = links(at, to);
            for (var link : links) {
                var anchor = kept.remove(link.position());
                var fault = fault(link, at + 1, previous, anchor);
                if (fault != null) {
                    return new ChainView(false, from, at - from + 1, previous, met, at + 1, fault);
                }
                previous = link.hash();
                at = link.position();
            }
        } while (links.size() == BATCH);
        var fault = kept.isEmpty() ? (unlinked() ? ChainFault.UNLINKED : null) : ChainFault.TAIL_CUT;
        return new ChainView(
                fault == null, from, at - from + 1, previous, met, fault == null ? null : Long.valueOf(at + 1), fault);
    }

    private static ChainFault fault(LinkedEntry link, long expected, String previous, String anchor) {
        if (link.position() != expected) {
            return ChainFault.LINK_GONE;
        }
        if (link.gone()) {
            return ChainFault.ENTRY_GONE;
        }
        if (!link.follows(previous)) {
            return ChainFault.CHANGED;
        }
        return anchor == null || anchor.equals(link.hash()) ? null : ChainFault.REWRITTEN;
    }

    @SuppressWarnings("unchecked")
    private List<LinkedEntry> links(long after, long to) {
        List<Object[]> rows = database.createNativeQuery(LINKS)
                .setParameter("after", after)
                .setParameter("to", to)
                .setMaxResults(BATCH)
                .getResultList();
        return rows.stream().map(LinkedEntry::of).toList();
    }

    private String hashAt(long position) {
        return (String) database.createNativeQuery("select hash from audit_link where position = :position")
                .setParameter("position", position)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private boolean unlinked() {
        return (Boolean) database.createNativeQuery("""
                        select exists (select 1 from audit_entry e
                                       where not exists (select 1 from audit_link l where l.entry_id = e.id))""").getSingleResult();
    }
}
