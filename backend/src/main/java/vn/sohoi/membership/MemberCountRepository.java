package vn.sohoi.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.Keyset;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** Counts within the reader's reach. */
@ApplicationScoped
class MemberCountRepository implements PanacheRepositoryBase<MemberCount, UUID> {

    private static final Keyset<MemberCount> LATEST = new Keyset<>(
            MemberCount.class,
            "countedOn",
            true,
            count -> count.countedOn().toString(),
            MemberCount::id,
            LocalDate::parse);

    private final OrgUnits units;

    MemberCountRepository(OrgUnits units) {
        this.units = units;
    }

    MemberCount require(UUID id, Actor actor) {
        return findByIdOptional(id)
                .filter(count -> actor.reaches(Role.READERS, units.path(count.unitId())))
                .orElseThrow(() -> new Problem.NotFound("member-count", id));
    }

    /** Until this transaction ends nobody else changes it: what is posted is what is written. */
    void hold(MemberCount count) {
        getEntityManager().lock(count, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<MemberCount> search(Actor actor, MemberCountSearch search, PageQuery paging) {
        var where = units.standing("e.unitId", actor.reach(Role.READERS), search.within())
                .and("e.unitId = :unit", "unit", search.unit());
        return LATEST.page(getEntityManager(), where, paging);
    }
}
