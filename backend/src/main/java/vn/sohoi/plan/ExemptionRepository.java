package vn.sohoi.plan;

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

/** Exemptions of units within the reader's reach. */
@ApplicationScoped
class ExemptionRepository implements PanacheRepositoryBase<Exemption, UUID> {

    private static final Keyset<Exemption> OLDEST =
            new Keyset<>(Exemption.class, "id", false, one -> one.id().toString(), Exemption::id, UUID::fromString);

    private final OrgUnits units;

    ExemptionRepository(OrgUnits units) {
        this.units = units;
    }

    /** One that the actor may take back: only the unit itself does. */
    Exemption requireOwn(UUID itemId, UUID id, Actor actor) {
        var exemption = find("planItemId = ?1 and id = ?2", itemId, id)
                .firstResultOptional()
                .orElseThrow(() -> new Problem.NotFound("exemption", id));
        units.requireWriter(actor, exemption.unitId());
        return exemption;
    }

    boolean has(UUID itemId, UUID unitId) {
        return count("planItemId = ?1 and unitId = ?2", itemId, unitId) > 0;
    }

    Page<Exemption> of(UUID itemId, Actor actor, PageQuery paging) {
        var where =
                units.standing("e.unitId", actor.reach(Role.READERS), null).and("e.planItemId = :item", "item", itemId);
        return OLDEST.page(getEntityManager(), where, paging);
    }
}
