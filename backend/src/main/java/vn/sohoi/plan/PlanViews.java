package vn.sohoi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.org.UnitRef;
import vn.sohoi.people.Officers;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.security.Actor;

/** Shows plans and items: adds the names and counts that the entities do not hold. */
@ApplicationScoped
class PlanViews {

    private final PlanRepository plans;
    private final PlanItemRepository items;
    private final OrgUnits units;
    private final Officers officers;

    PlanViews(PlanRepository plans, PlanItemRepository items, OrgUnits units, Officers officers) {
        this.plans = plans;
        this.items = items;
        this.units = units;
        this.officers = officers;
    }

    PlanView plan(Plan plan, Actor viewer) {
        var size = items.sizes(List.of(plan.id())).getOrDefault(plan.id(), 0);
        var allowed = PlanPolicy.allowed(viewer, plan.status(), units.keeperPath(plan.unitId()));
        return new PlanView(
                plan.id(),
                plan.version(),
                units.ref(plan.unitId()),
                units.handedOver(plan.unitId()),
                plan.status(),
                plan.document(),
                plan.particulars(),
                plan.upperPlanId(),
                size,
                allowed,
                plan.issuedAt(),
                officers.ref(plan.createdBy()));
    }

    Page<PlanRow> rows(Page<Plan> page) {
        var sizes = items.sizes(page.items().stream().map(Plan::id).toList());
        Map<UUID, UnitRef> named = new HashMap<>();
        return page.map(plan ->
                PlanRow.of(plan, named.computeIfAbsent(plan.unitId(), units::ref), sizes.getOrDefault(plan.id(), 0)));
    }

    PlanTree tree(UUID planId, Actor viewer) {
        var all = items.ofPlan(planId);
        var leadHere = items.concretisationsOf(all.stream().map(PlanItem::id).toList(), viewer);
        return PlanTree.of(planId, all, items.uppersOf(planId), leadHere);
    }

    /** One item without its children. */
    PlanItemView item(PlanItem item, Actor viewer) {
        var upper = item.upperItemId() == null
                ? null
                : items.findById(item.upperItemId()).ref();
        var leadHere = items.concretisationsOf(List.of(item.id()), viewer).getOrDefault(item.id(), 0);
        return PlanItemView.of(item, upper, leadHere, List.of());
    }

    Page<ConcretisationRow> concretisations(Page<PlanItem> page) {
        var byId = plans.byIds(page.items().stream().map(PlanItem::planId).toList());
        var units = byId.values().stream().map(Plan::unitId).distinct().toList();
        var named = this.units.refs(units);
        var handedOver = this.units.handedOver(units);
        return page.map(item -> {
            var plan = byId.get(item.planId());
            return ConcretisationRow.of(item, plan, named.get(plan.unitId()), handedOver.get(plan.unitId()));
        });
    }
}
