package vn.sohoi.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.people.Officers;
import vn.sohoi.plan.PlanItems;
import vn.sohoi.plan.Plans;
import vn.sohoi.platform.security.Actor;

/** Demands with the names of what they link. */
@ApplicationScoped
class RequiredPlanViews {

    private final Plans plans;
    private final OrgUnits units;
    private final Officers officers;
    private final Clock clock;

    RequiredPlanViews(Plans plans, OrgUnits units, Officers officers, Clock clock) {
        this.plans = plans;
        this.units = units;
        this.officers = officers;
        this.clock = clock;
    }

    List<RequiredPlanView> of(List<RequiredPlan> demands, PlanItems.Held item, Actor viewer) {
        var today = LocalDate.now(clock);
        var linked = plans.plans(demands.stream()
                .map(RequiredPlan::planId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var unit =
                units.refs(demands.stream().map(RequiredPlan::unitId).distinct().toList());
        var officer = officers.refs(
                demands.stream().map(RequiredPlan::demandedBy).distinct().toList());
        return demands.stream()
                .map(one -> {
                    var plan = one.planId() == null ? null : linked.get(one.planId());
                    return new RequiredPlanView(
                            one.id(),
                            one.version(),
                            one.planItemId(),
                            unit.get(one.unitId()),
                            one.title(),
                            one.dueOn(),
                            RequiredPlanState.of(plan == null ? null : plan.status(), one.dueOn(), today),
                            plan,
                            officer.get(one.demandedBy()),
                            one.demandedAt(),
                            allowed(one, item, viewer));
                })
                .toList();
    }

    private List<RequiredPlanView.Step> allowed(RequiredPlan one, PlanItems.Held item, Actor viewer) {
        var steps = new ArrayList<RequiredPlanView.Step>();
        if (units.mayWrite(viewer, one.unitId())) {
            steps.add(RequiredPlanView.Step.FULFILMENT);
        }
        if (item.mayWrite()) {
            steps.add(RequiredPlanView.Step.REMOVAL);
        }
        return steps;
    }
}
