package vn.sohoi.plan.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.sohoi.plan.PlanAction;
import vn.sohoi.plan.PlanBook;
import vn.sohoi.plan.PlanHead;
import vn.sohoi.plan.PlanStatus;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.Keyset;
import vn.sohoi.platform.persistence.Where;
import vn.sohoi.platform.security.Actor;

/** Versions. An issued one is as readable as its plan; an amendment on its way is its own house's, like any draft. */
@ApplicationScoped
class VersionRepository implements PanacheRepositoryBase<PlanVersion, UUID> {

    private static final Keyset<PlanVersion> NEWEST = new Keyset<>(
            PlanVersion.class,
            "number",
            true,
            version -> Integer.toString(version.number()),
            PlanVersion::id,
            Integer::valueOf);

    private final PlanBook book;

    VersionRepository(PlanBook book) {
        this.book = book;
    }

    /** A version with its plan. */
    record Found(PlanVersion version, PlanHead plan) {}

    Found require(UUID id, Actor actor, PlanAction action) {
        var version = findByIdOptional(id).orElseThrow(() -> new Problem.NotFound("plan-version", id));
        var plan = book.require(version.planId(), actor, PlanAction.READ);
        if (!book.permits(actor, PlanAction.READ, version.status(), plan)) {
            throw new Problem.NotFound("plan-version", id);
        }
        if (!book.permits(actor, action, version.status(), plan)) {
            throw new Problem.Forbidden();
        }
        return new Found(version, plan);
    }

    Page<PlanVersion> search(PlanHead plan, Actor actor, PageQuery paging) {
        var where = new Where().and("e.planId = :plan", "plan", plan.id());
        if (!book.permits(actor, PlanAction.READ, PlanStatus.DRAFT, plan)) {
            where.and("e.status = :issued", "issued", PlanStatus.ISSUED);
        }
        return NEWEST.page(getEntityManager(), where, paging);
    }

    /** By its number, if the actor may read it in its state. */
    PlanVersion require(PlanHead plan, int number, Actor actor) {
        return find("planId = ?1 and number = ?2", plan.id(), number)
                .firstResultOptional()
                .filter(version -> book.permits(actor, PlanAction.READ, version.status(), plan))
                .orElseThrow(() -> new Problem.NotFound("plan-version", plan.id()));
    }

    Optional<PlanVersion> underWay(UUID planId) {
        return find("planId = ?1 and status <> ?2", planId, PlanStatus.ISSUED).firstResultOptional();
    }

    PlanVersion inForce(UUID planId) {
        return find("planId = ?1 and status = ?2 order by number desc", planId, PlanStatus.ISSUED)
                .firstResult();
    }

    int inForceNumber(UUID planId) {
        return Math.toIntExact(count("planId = ?1 and status = ?2", planId, PlanStatus.ISSUED));
    }
}
