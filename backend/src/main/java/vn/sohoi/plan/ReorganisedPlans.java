package vn.sohoi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import vn.sohoi.org.ReorganisationEffects;

/** Names the plans that are still being worked on at units that would close. */
@ApplicationScoped
class ReorganisedPlans {

    private final PlanRepository plans;

    ReorganisedPlans(PlanRepository plans) {
        this.plans = plans;
    }

    void name(@Observes ReorganisationEffects effects) {
        plans.list("status <> ?1 and unitId in ?2", PlanStatus.CLOSED, List.copyOf(effects.closing()))
                .forEach(plan -> effects.add("plan", plan.id(), plan.unitId(), plan.title()));
    }
}
