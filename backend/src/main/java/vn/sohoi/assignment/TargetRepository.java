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

/** Targets of units within the reader's reach. */
@ApplicationScoped
class TargetRepository implements PanacheRepositoryBase<Target, UUID> {

    private static final Keyset<Target> OLDEST =
            new Keyset<>(Target.class, "id", false, one -> one.id().toString(), Target::id, UUID::fromString);

    private final OrgUnits units;

    TargetRepository(OrgUnits units) {
        this.units = units;
    }

    Target require(UUID itemId, UUID id) {
        return find("planItemId = ?1 and id = ?2", itemId, id)
                .firstResultOptional()
                .orElseThrow(() -> new Problem.NotFound("target", id));
    }

    Page<Target> of(UUID itemId, Actor actor, PageQuery paging) {
        var where =
                units.standing("e.unitId", actor.reach(Role.READERS), null).and("e.planItemId = :item", "item", itemId);
        return OLDEST.page(getEntityManager(), where, paging);
    }
}
