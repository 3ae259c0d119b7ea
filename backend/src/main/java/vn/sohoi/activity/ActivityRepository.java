package vn.sohoi.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.UUID;
import vn.sohoi.org.Folding;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.Keyset;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** Activities within the reader's reach. */
@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

    private static final Keyset<Activity> LATEST = new Keyset<>(
            Activity.class, "heldOn", true, activity -> activity.heldOn().toString(), Activity::id, LocalDate::parse);

    private final OrgUnits units;

    ActivityRepository(OrgUnits units) {
        this.units = units;
    }

    Activity require(UUID id, Actor actor) {
        return findByIdOptional(id)
                .filter(activity -> actor.reaches(Role.READERS, units.path(activity.unitId())))
                .orElseThrow(() -> new Problem.NotFound("activity", id));
    }

    /** Until this transaction ends nobody else changes it: what is posted is what is written. */
    void hold(Activity activity) {
        getEntityManager().lock(activity, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<Activity> search(Actor actor, ActivitySearch search, PageQuery paging) {
        var where = units.standing("e.unitId", actor.reach(Role.READERS), search.within())
                .and("e.unitId = :unit", "unit", search.unit())
                .and("e.planItemId = :planItem", "planItem", search.planItem())
                .and("e.kind = :kind", "kind", search.kind())
                .and("e.heldOn >= :earliest", "earliest", search.from())
                .and("e.heldOn <= :latest", "latest", search.to())
                .holding("e.folded", "q", search.q() == null ? null : Folding.fold(search.q()));
        return LATEST.page(getEntityManager(), where, paging);
    }
}
