package vn.sohoi.plan;

import java.util.UUID;
import vn.sohoi.org.UnitRef;

/** An item of a lower unit's plan that makes an item concrete. */
record ConcretisationRow(UUID itemId, UUID planId, UnitRef unit, String path, String text, PlanStatus planStatus) {

    static ConcretisationRow of(PlanItem item, Plan plan, UnitRef unit) {
        return new ConcretisationRow(item.id(), plan.id(), unit, item.path(), item.text(), plan.status());
    }
}
