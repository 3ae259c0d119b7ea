package vn.sohoi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.plan.reading.Doubt;
import vn.sohoi.plan.reading.ItemKind;
import vn.sohoi.platform.api.Versioned;

/**
 * An item as the API shows it; {@code concretisations} counts the items of lower units that lead here;
 * {@code upperChangedIn} is the version of the upper plan that changed the upper item, until that is answered.
 */
record PlanItemView(
        UUID id,
        long version,
        UUID planId,
        String path,
        @Schema(nullable = true) String marker,
        int level,
        ItemKind kind,
        String text,
        List<Doubt> doubts,
        ItemOrigin origin,
        @Schema(nullable = true) PlanItemRef upperItem,
        @Schema(nullable = true) Integer upperChangedIn,
        @Schema(nullable = true) LocalDate startOn,
        @Schema(nullable = true) LocalDate dueOn,
        int concretisations,
        List<PlanItemView> children)
        implements Versioned {

    static PlanItemView of(PlanItem item, PlanItemRef upper, int concretisations, List<PlanItemView> children) {
        return new PlanItemView(
                item.id(),
                item.version(),
                item.planId(),
                item.path(),
                item.marker(),
                item.level(),
                item.kind(),
                item.text(),
                item.doubts(),
                item.origin(),
                upper,
                item.upperChangedIn(),
                item.startOn(),
                item.dueOn(),
                concretisations,
                children);
    }
}
