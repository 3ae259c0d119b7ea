package vn.sohoi.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.Keyset;
import vn.sohoi.platform.persistence.Where;
import vn.sohoi.platform.security.Actor;

/** Items of plans. An item is as readable as its plan, so callers require the plan as well. */
@ApplicationScoped
class PlanItemRepository implements PanacheRepositoryBase<PlanItem, UUID> {

    private static final Keyset<PlanItem> OLDEST =
            new Keyset<>(PlanItem.class, "id", false, item -> item.id().toString(), PlanItem::id, UUID::fromString);

    private final PlanRepository plans;

    PlanItemRepository(PlanRepository plans) {
        this.plans = plans;
    }

    /** The item, if the actor may read its plan. */
    PlanItem require(UUID id, Actor actor) {
        var item = findByIdOptional(id).orElseThrow(() -> new Problem.NotFound("plan-item", id));
        plans.require(item.planId(), actor, PlanAction.READ);
        return item;
    }

    List<PlanItem> ofPlan(UUID planId) {
        return list("from PlanItem i where i.planId = ?1 and i.removedIn is null order by i.position", planId);
    }

    /** The items of higher units that stand in a plan. */
    List<UUID> takenInto(UUID planId) {
        return getEntityManager()
                .createQuery(
                        "select i.upperItemId from PlanItem i where i.planId = :plan and i.upperItemId is not null"
                                + " and i.removedIn is null",
                        UUID.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    Page<PlanItem> concretisations(UUID upperItemId, Actor actor, PageQuery paging) {
        return OLDEST.page(
                getEntityManager(), readable(actor).and("e.upperItemId = :upper", "upper", upperItemId), paging);
    }

    /** Only what stands in a plan the actor may read: a number, too, tells of a draft. */
    private static Where readable(Actor actor) {
        var plans = PlanScope.readable(new Where(), "p", actor);
        return new Where()
                .and("e.removedIn is null", Map.of())
                .and("e.planId in (select p.id from Plan p where " + plans.clause() + ")", plans.parameters());
    }

    /** The items of higher units that a plan took over, by id. */
    Map<UUID, PlanItemRef> uppersOf(UUID planId) {
        return list("id in (select t.upperItemId from PlanItem t where t.planId = ?1)", planId).stream()
                .collect(Collectors.toMap(PlanItem::id, PlanItem::ref));
    }

    /** How many items that the actor may read lead to each of these. */
    Map<UUID, Integer> concretisationsOf(Collection<UUID> upperItemIds, Actor actor) {
        var where = readable(actor).and("e.upperItemId in :ids", "ids", List.copyOf(upperItemIds));
        return counts(
                "select e.upperItemId, count(e) from PlanItem e where " + where.clause() + " group by e.upperItemId",
                where.parameters());
    }

    Map<UUID, Integer> sizes(Collection<UUID> planIds) {
        return counts(
                "select i.planId, count(i) from PlanItem i where i.planId in :ids and i.removedIn is null group by i.planId",
                Map.of("ids", List.copyOf(planIds)));
    }

    private Map<UUID, Integer> counts(String text, Map<String, Object> parameters) {
        var query = getEntityManager().createQuery(text, Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** Items of plans that are not closed and make one of these concrete. */
    List<PlanItem> leadingTo(Collection<UUID> upperItemIds) {
        return list(
                "from PlanItem i where i.upperItemId in ?1 and i.removedIn is null"
                        + " and i.planId in (select p.id from Plan p where p.status <> ?2) order by i.id",
                List.copyOf(upperItemIds),
                PlanStatus.CLOSED);
    }

    boolean hasBelow(UUID id) {
        return count("parentId = ?1 and removedIn is null", id) > 0;
    }
}
