package vn.sohoi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.security.Actor;

/** What a unit may take over of higher plans: issued ones above it, items addressed to it, each answered once. */
@ApplicationScoped
class UpperItems {

    static final String UNKNOWN = "plan-item-unknown";
    static final String NOT_BELOW = "plan-not-below";
    static final String NOT_ISSUED = "plan-not-issued";
    static final String NOT_ADDRESSED = "plan-item-not-addressed";
    static final String TAKEN = "plan-item-taken";
    static final String EXEMPTED = "plan-item-exempted";

    private final PlanRepository plans;
    private final PlanItemRepository items;
    private final OrgUnits units;
    private final EntityManager database;

    UpperItems(PlanRepository plans, PlanItemRepository items, OrgUnits units, EntityManager database) {
        this.plans = plans;
        this.items = items;
        this.units = units;
        this.database = database;
    }

    /** One answer of a unit at a time, so that nothing is taken over and exempted at once. */
    void hold(UUID unit) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:unit, 11)) as text)")
                .setParameter("unit", "answers " + unit)
                .getSingleResult();
    }

    /** Why each of these cannot be taken into the plan; those that can are absent. */
    Map<UUID, String> refused(Plan into, Collection<UUID> wanted, Actor actor) {
        var found = new HashMap<UUID, PlanItem>();
        items.list("id in ?1", List.copyOf(wanted)).forEach(item -> found.put(item.id(), item));
        var taken = new HashSet<>(items.takenInto(into.id()));
        var exempted = exemptedFor(into.unitId());
        Map<UUID, Map<UUID, String>> ofPlan = new HashMap<>();
        Map<UUID, String> refused = new LinkedHashMap<>();
        for (var id : wanted) {
            var item = found.get(id);
            var closed = item == null
                    ? UNKNOWN
                    : ofPlan.computeIfAbsent(item.planId(), plan -> closedItems(into.unitId(), plan, actor))
                            .get(id);
            var reason = closed != null ? closed : taken.contains(id) ? TAKEN : exempted.contains(id) ? EXEMPTED : null;
            if (reason != null) {
                refused.put(id, reason);
            }
        }
        return refused;
    }

    /** The item's plan is issued, above the unit, and the item addressed to it. */
    void expectOpenTo(UUID unit, PlanItem item, Actor actor) {
        var reason = closedItems(unit, item.planId(), actor).get(item.id());
        if (reason != null) {
            throw problem(reason);
        }
    }

    static Problem problem(String reason) {
        return switch (reason) {
            case TAKEN, EXEMPTED, NOT_ISSUED -> new Problem.Conflict(reason);
            default -> new Problem.Invalid(reason);
        };
    }

    /** Items of a plan that are closed to the unit, each with the reason. */
    private Map<UUID, String> closedItems(UUID unit, UUID planId, Actor actor) {
        var plan = plans.findByIdOptional(planId)
                .filter(found ->
                        PlanPolicy.permits(actor, PlanAction.READ, found.status(), units.path(found.unitId())));
        var all = plan.isEmpty()
                ? UNKNOWN
                : !PlanPolicy.isBelow(units.path(unit), units.path(plan.get().unitId()))
                        ? NOT_BELOW
                        : plan.get().status() != PlanStatus.ISSUED ? NOT_ISSUED : null;
        var open = all == null ? addressedTo(unit, planId) : Set.<UUID>of();
        var closed = new HashMap<UUID, String>();
        items.ofPlan(planId).stream()
                .map(PlanItem::id)
                .filter(id -> !open.contains(id))
                .forEach(id -> closed.put(id, all == null ? NOT_ADDRESSED : all));
        return closed;
    }

    @SuppressWarnings("unchecked")
    Set<UUID> addressedTo(UUID unit, UUID planId) {
        return new HashSet<>((List<UUID>) database.createNativeQuery("""
                        select a.item_id from plan_audience(:plan) a where a.audience = 'BELOW'
                        or a.audience = 'NAMED' and exists (
                            select 1 from plan_item_addressee d join org_unit n on n.id = d.unit_id
                            join org_unit u on u.id = :unit
                            where d.plan_item_id = a.said_by and (u.path like n.path || '%'
                                or exists (select 1 from org_unit_heir h where h.unit_id = n.id and h.heir_id = u.id)))""", UUID.class)
                .setParameter("plan", planId)
                .setParameter("unit", unit)
                .getResultList());
    }

    @SuppressWarnings("unchecked")
    private Set<UUID> exemptedFor(UUID unit) {
        return new HashSet<>((List<UUID>)
                database.createNativeQuery("select plan_item_id from exemption where unit_id = :unit", UUID.class)
                        .setParameter("unit", unit)
                        .getResultList());
    }

    boolean isTakenBy(UUID unit, UUID itemId) {
        return items.count("upperItemId = ?1 and planId in (select p.id from Plan p where p.unitId = ?2)", itemId, unit)
                > 0;
    }
}
