package vn.sohoi.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.Keyset;
import vn.sohoi.platform.persistence.Where;
import vn.sohoi.platform.security.Actor;

/** Plans, newest first. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    private static final Keyset<Plan> NEWEST =
            new Keyset<>(Plan.class, "id", true, plan -> plan.id().toString(), Plan::id, UUID::fromString);

    private final OrgUnits units;

    PlanRepository(OrgUnits units) {
        this.units = units;
    }

    /** Finds and authorises in one step, so nobody can do the first and forget the second. */
    Plan require(UUID id, Actor actor, PlanAction action) {
        var plan = findByIdOptional(id)
                .filter(found -> permits(actor, PlanAction.READ, found))
                .orElseThrow(() -> new Problem.NotFound("plan", id));
        if (!permits(actor, action, plan)) {
            throw new Problem.Forbidden();
        }
        return plan;
    }

    /** A draft to add items to; held, so that positions stay apart and no step passes meanwhile. */
    Plan requireDraft(UUID id, Actor actor) {
        var plan = require(id, actor, PlanAction.EDIT);
        getEntityManager().lock(plan, LockModeType.PESSIMISTIC_WRITE);
        plan.expect(PlanStatus.DRAFT);
        return plan;
    }

    Page<Plan> search(Actor actor, PlanSearch search, PageQuery paging) {
        var within = search.within() == null ? null : units.path(search.within());
        var where = new Where()
                .and("e.unitId = :unit", "unit", search.unit())
                .and(
                        "e.unitId in (select w.id from OrgUnit w where w.path like concat(:within, '%'))",
                        "within", within)
                .and("e.year = :year", "year", search.year())
                .and("e.status = :state", "state", search.state())
                .holding("e.folded", "q", search.q() == null ? null : TitleKey.of(search.q()));
        return NEWEST.page(getEntityManager(), PlanScope.readable(where, "e", actor), paging);
    }

    Map<UUID, Plan> byIds(Collection<UUID> ids) {
        return list("id in ?1", List.copyOf(ids)).stream().collect(Collectors.toMap(Plan::id, plan -> plan));
    }

    private boolean permits(Actor actor, PlanAction action, Plan plan) {
        var at = action == PlanAction.READ ? units.path(plan.unitId()) : units.keeperPath(plan.unitId());
        return PlanPolicy.permits(actor, action, plan.status(), at);
    }
}
