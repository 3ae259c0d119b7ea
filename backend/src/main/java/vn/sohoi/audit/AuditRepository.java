package vn.sohoi.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.Keyset;
import vn.sohoi.platform.persistence.Where;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** The entries an inspector or administrator may read: those of the units in reach. */
@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditEntry, UUID> {

    static final Set<Role> READERS = EnumSet.of(Role.INSPECTOR, Role.ADMIN);
    private static final String HOUSE = "/";

    private static final Keyset<AuditEntry> LATEST = new Keyset<>(
            AuditEntry.class, "seq", true, entry -> Long.toString(entry.seq()), AuditEntry::id, Long::valueOf);

    private final OrgUnits units;
    private final Clock clock;

    AuditRepository(OrgUnits units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    static void requireReader(Actor actor) {
        if (actor.reach(READERS).isEmpty()) {
            throw new Problem.Forbidden();
        }
    }

    Page<AuditEntry> search(Actor actor, AuditSearch search, PageQuery paging) {
        requireReader(actor);
        if (search.within() != null && !actor.reaches(READERS, units.path(search.within()))) {
            throw new Problem.NotFound("unit", search.within());
        }
        var reach = actor.reach(READERS);
        // What belongs to no unit, as an import, is the whole house's.
        var everything = search.within() == null && reach.contains(HOUSE);
        var zone = clock.getZone();
        var where = (everything ? new Where() : units.standing("e.origin.unitId", reach, search.within()))
                .and("e.actor = :actor", "actor", search.actor())
                .and("e.subject = :subject", "subject", search.subject())
                .and("e.kind = :kind", "kind", search.kind())
                .and(
                        "e.at >= :since",
                        "since",
                        search.from() == null
                                ? null
                                : search.from().atStartOfDay(zone).toInstant())
                .and(
                        "e.at < :until",
                        "until",
                        search.to() == null
                                ? null
                                : search.to().plusDays(1).atStartOfDay(zone).toInstant());
        return LATEST.page(getEntityManager(), where, paging);
    }
}
