package vn.sohoi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.plan.reading.ItemKind;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** What other features attach to items and ask of them; the rules of who may are those of the plan. */
@ApplicationScoped
public class PlanItems {

    private final PlanRepository plans;
    private final PlanItemRepository items;
    private final OrgUnits units;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Clock clock;

    PlanItems(
            PlanRepository plans,
            PlanItemRepository items,
            OrgUnits units,
            EntityManager database,
            Event<DomainEvent> events,
            Clock clock) {
        this.plans = plans;
        this.items = items;
        this.units = units;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** An item with what its plan says of it; {@code mayWrite} and {@code reached} are of whoever asked. */
    public record Held(
            PlanItemRef ref,
            long version,
            UUID unitId,
            int year,
            PlanStatus status,
            Schedule schedule,
            Audience audience,
            Set<UUID> addressees,
            boolean mayWrite,
            boolean reached) {}

    /** An item that units below answer, with whom it is addressed to and which item above says so. */
    public record Task(PlanItemRef ref, String marker, Audience audience, UUID saidBy) {}

    /** The items of a plan that are addressed to units below, in the order of the document; headings of parts are none. */
    @SuppressWarnings("unchecked")
    public List<Task> tasks(UUID planId) {
        Map<UUID, Object[]> audience = new HashMap<>();
        List<Object[]> said = database.createNativeQuery("select item_id, audience, said_by from plan_audience(:plan)")
                .setParameter("plan", planId)
                .getResultList();
        said.forEach(row -> audience.put((UUID) row[0], row));
        return items.ofPlan(planId).stream()
                .filter(item -> item.kind() != ItemKind.SECTION)
                .map(item -> {
                    var row = audience.get(item.id());
                    return new Task(item.ref(), item.marker(), Audience.valueOf((String) row[1]), (UUID) row[2]);
                })
                .filter(task -> task.audience() != Audience.OWN)
                .toList();
    }

    public Held require(UUID itemId, Actor actor) {
        var item = items.require(itemId, actor);
        return held(item, plans.findById(item.planId()), actor);
    }

    /** The item for whoever writes in the name of its plan's unit; nothing is attached to what is closed. */
    public Held requireWriter(UUID itemId, Actor actor) {
        var item = items.require(itemId, actor);
        var plan = plans.require(item.planId(), actor, PlanAction.EDIT);
        if (plan.status() == PlanStatus.CLOSED) {
            throw new Problem.Conflict("plan-wrong-state", plan.status());
        }
        return held(item, plan, actor);
    }

    /** As {@link #require}, for what only the unit itself and those above it read, such as its money. */
    public Held requireReached(UUID itemId, Actor actor) {
        var held = require(itemId, actor);
        if (!held.reached()) {
            throw new Problem.Forbidden();
        }
        return held;
    }

    /** Says when, and to whom; every call makes a new version, so that what hangs on the item is locked with it. */
    public Held assign(UUID itemId, IfMatch seen, Actor actor, Schedule days, Audience audience, Set<UUID> named) {
        requireWriter(itemId, actor);
        var item = items.findById(itemId);
        item.expectVersion(seen);
        item.schedule(days, audience, named);
        items.flush();
        database.lock(item, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        events.fire(new PlanEvent.Assigned(item.planId(), actor.id(), clock.instant(), itemId));
        return require(itemId, actor);
    }

    private Held held(PlanItem item, Plan plan, Actor actor) {
        var path = units.path(plan.unitId());
        return new Held(
                item.ref(),
                item.version(),
                plan.unitId(),
                plan.year(),
                plan.status(),
                item.schedule(),
                item.audience(),
                item.addressees(),
                PlanPolicy.permits(actor, PlanAction.EDIT, plan.status(), units.keeperPath(plan.unitId()))
                        && plan.status() != PlanStatus.CLOSED,
                actor.reaches(Role.READERS, path));
    }
}
