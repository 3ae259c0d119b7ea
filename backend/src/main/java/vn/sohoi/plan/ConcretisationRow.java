package vn.sohoi.plan;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.HandedOver;
import vn.sohoi.org.UnitRef;

/** An item of a lower unit's plan that makes an item concrete; of a closed unit with who carries the plan on. */
record ConcretisationRow(
        UUID itemId,
        UUID planId,
        UnitRef unit,
        @Schema(nullable = true) HandedOver handedOver,
        String path,
        String text,
        PlanStatus planStatus) {

    static ConcretisationRow of(PlanItem item, Plan plan, UnitRef unit, HandedOver handedOver) {
        return new ConcretisationRow(item.id(), plan.id(), unit, handedOver, item.path(), item.text(), plan.status());
    }
}
