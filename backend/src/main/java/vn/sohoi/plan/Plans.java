package vn.sohoi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** What other features may ask of plans. */
@ApplicationScoped
public class Plans {

    private final PlanRepository plans;
    private final PlanItemRepository items;
    private final OrgUnits units;

    Plans(PlanRepository plans, PlanItemRepository items, OrgUnits units) {
        this.units = units;
        this.plans = plans;
        this.items = items;
    }

    /** The item as records name it, for whoever may see the record. */
    public Optional<PlanItemRef> item(UUID id) {
        return items.findByIdOptional(id).map(PlanItem::ref);
    }

    /** Several items by id; one query however many. */
    public Map<UUID, PlanItemRef> items(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : items.list("id in ?1", List.copyOf(ids)).stream()
                        .collect(Collectors.toMap(PlanItem::id, PlanItem::ref));
    }

    /** The item if the actor may read its plan; otherwise it is not there. */
    public PlanItemRef requireReadable(UUID itemId, Actor actor) {
        return items.require(itemId, actor).ref();
    }

    /** The plan if the actor may read it. */
    public PlanRef requirePlan(UUID id, Actor actor) {
        return PlanRef.of(plans.require(id, actor, PlanAction.READ));
    }

    /** As {@link #requirePlan}, for what only the unit itself and those above it read, such as its money. */
    public PlanRef requireReached(UUID id, Actor actor) {
        var plan = requirePlan(id, actor);
        if (!actor.reaches(Role.READERS, units.path(plan.unitId()))) {
            throw new Problem.Forbidden();
        }
        return plan;
    }

    /** Several plans by id, for whoever may see what names them. */
    public Map<UUID, PlanRef> plans(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : plans.byIds(ids).values().stream().collect(Collectors.toMap(Plan::id, PlanRef::of));
    }
}
