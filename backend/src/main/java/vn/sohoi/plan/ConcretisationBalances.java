package vn.sohoi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sohoi.plan.reading.ItemKind;

/** Counts what a unit has answered of the plan above. */
@ApplicationScoped
class ConcretisationBalances {

    /** Whatever the unit's items lead up to, through items above them and headings over them. */
    private static final String ANSWERED = """
            with recursive answered (item) as (
                select i.upper_item_id from plan_item i join plan p on p.id = i.plan_id
                where p.unit_id = :unit and i.upper_item_id is not null and i.removed_in is null
                union
                select up.item from answered a join plan_item i on i.id = a.item
                cross join lateral (values (i.parent_id), (i.upper_item_id)) as up (item) where up.item is not null)
            select a.item from answered a join plan_item i on i.id = a.item where i.plan_id = :plan""";

    private static final String EXEMPTED = """
            select e.plan_item_id from exemption e join plan_item i on i.id = e.plan_item_id
            where e.unit_id = :unit and i.plan_id = :plan""";

    private final PlanItemRepository items;
    private final UpperItems uppers;
    private final EntityManager database;

    ConcretisationBalances(PlanItemRepository items, UpperItems uppers, EntityManager database) {
        this.items = items;
        this.uppers = uppers;
        this.database = database;
    }

    ConcretisationBalance of(UUID unit, UUID upperPlanId) {
        if (upperPlanId == null) {
            return ConcretisationBalance.NONE;
        }
        var open = uppers.addressedTo(unit, upperPlanId);
        var answered = ids(ANSWERED, unit, upperPlanId);
        var exempted = ids(EXEMPTED, unit, upperPlanId);
        var remaining = new ArrayList<PlanItemRef>();
        var taken = 0;
        var without = 0;
        for (var item : items.ofPlan(upperPlanId)) {
            if (item.kind() == ItemKind.SECTION || !open.contains(item.id())) {
                continue;
            }
            if (answered.contains(item.id())) {
                taken++;
            } else if (exempted.contains(item.id())) {
                without++;
            } else {
                remaining.add(item.ref());
            }
        }
        return new ConcretisationBalance(
                upperPlanId, taken + without + remaining.size(), taken, without, remaining.size(), remaining);
    }

    @SuppressWarnings("unchecked")
    private Set<UUID> ids(String select, UUID unit, UUID plan) {
        return new HashSet<>((List<UUID>) database.createNativeQuery(select, UUID.class)
                .setParameter("unit", unit)
                .setParameter("plan", plan)
                .getResultList());
    }
}
