package vn.sohoi.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.Keyset;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** Demands on units within the reader's reach. */
@ApplicationScoped
class RequiredPlanRepository implements PanacheRepositoryBase<RequiredPlan, UUID> {

    private static final Keyset<RequiredPlan> OLDEST = new Keyset<>(
            RequiredPlan.class, "id", false, one -> one.id().toString(), RequiredPlan::id, UUID::fromString);

    private final OrgUnits units;

    RequiredPlanRepository(OrgUnits units) {
        this.units = units;
    }

    RequiredPlan require(UUID itemId, UUID id) {
        return find("planItemId = ?1 and id = ?2", itemId, id)
                .firstResultOptional()
                .orElseThrow(() -> new Problem.NotFound("required-plan", id));
    }

    Page<RequiredPlan> of(UUID itemId, Actor actor, PageQuery paging) {
        var where =
                units.standing("e.unitId", actor.reach(Role.READERS), null).and("e.planItemId = :item", "item", itemId);
        return OLDEST.page(getEntityManager(), where, paging);
    }
}
