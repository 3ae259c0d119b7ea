package vn.sohoi.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import vn.sohoi.org.Folding;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.Keyset;
import vn.sohoi.platform.persistence.Where;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** Activities within the reader's reach. */
@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

    static final EnumSet<Role> READERS = EnumSet.of(Role.OFFICER, Role.APPROVER, Role.INSPECTOR, Role.ADMIN);

    private static final String UNIT_PATH = "(select u.path from OrgUnit u where u.id = e.unitId)";

    private static final Keyset<Activity> LATEST = new Keyset<>(
            Activity.class, "heldOn", true, activity -> activity.heldOn().toString(), Activity::id, LocalDate::parse);

    private final OrgUnits units;

    ActivityRepository(OrgUnits units) {
        this.units = units;
    }

    Activity require(UUID id, Actor actor) {
        return findByIdOptional(id)
                .filter(activity -> actor.reaches(READERS, units.path(activity.unitId())))
                .orElseThrow(() -> new Problem.NotFound("activity", id));
    }

    Page<Activity> search(Actor actor, ActivitySearch search, PageQuery paging) {
        var where = new Where()
                .underAnyOf(UNIT_PATH, actor.reach(READERS))
                .and("e.unitId = :unit", "unit", search.unit())
                .and(
                        UNIT_PATH + " like concat(:within, '%')",
                        "within",
                        search.within() == null ? null : units.path(search.within()))
                .and("e.planItemId = :planItem", "planItem", search.planItem())
                .and("e.kind = :kind", "kind", search.kind())
                .and("e.heldOn >= :earliest", "earliest", search.from())
                .and("e.heldOn <= :latest", "latest", search.to())
                .and("e.folded like concat('%', :q, '%')", "q", search.q() == null ? null : Folding.fold(search.q()));
        return LATEST.page(getEntityManager(), where, paging);
    }
}
