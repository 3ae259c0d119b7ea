package vn.sohoi.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohoi.assignment.Targets;
import vn.sohoi.plan.PlanItems;
import vn.sohoi.plan.PlanStatus;
import vn.sohoi.plan.Plans;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.security.CurrentActor;

/** How far one item is, for whoever reaches the unit whose plan it is in. */
@UseCases
class ProgressService {

    private final Plans plans;
    private final PlanItems items;
    private final Targets targets;
    private final CoverageRows rows;
    private final FactQuery facts;
    private final Addressing addressing;
    private final CurrentActor current;
    private final Clock clock;

    ProgressService(
            Plans plans,
            PlanItems items,
            Targets targets,
            CoverageRows rows,
            FactQuery facts,
            Addressing addressing,
            CurrentActor current,
            Clock clock) {
        this.plans = plans;
        this.items = items;
        this.targets = targets;
        this.rows = rows;
        this.facts = facts;
        this.addressing = addressing;
        this.current = current;
        this.clock = clock;
    }

    ProgressView of(UUID itemId, LocalDate asOf) {
        var actor = current.get();
        var day = asOf == null ? LocalDate.now(clock) : asOf;
        var item = items.requireReached(itemId, actor);
        var plan = plans.requirePlan(item.ref().planId(), actor);
        var issued = item.status() == PlanStatus.ISSUED || item.status() == PlanStatus.CLOSED;
        var found = facts.of(plan.id(), List.of(item.unitId()), List.of(itemId), day)
                .getOrDefault(item.unitId(), Map.of())
                .getOrDefault(itemId, Facts.NONE)
                .with(issued, item.schedule().doneOn());
        var units = rows.all(plan, null, day, actor);
        var below = facts.of(plan.id(), units, List.of(itemId), day);
        var task = items.tasks(plan.id()).stream()
                .filter(one -> one.ref().id().equals(itemId))
                .toList();
        var named = addressing.named(task, units, day);
        var states = units.stream()
                .filter(unit ->
                        below.containsKey(unit) || task.stream().anyMatch(one -> Addressing.includes(one, unit, named)))
                .map(unit -> Progress.of(below.getOrDefault(unit, Map.of()).getOrDefault(itemId, Facts.NONE))
                        .state())
                .toList();
        var reached = targets.of(itemId);
        return new ProgressView(
                itemId, day, Progress.of(found), reached.entered(), reached.reached(), StateCounts.of(states));
    }
}
