package vn.sohoi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.sohoi.people.GoesOver;

/** Counts the plans of a unit that are still being worked on. */
@ApplicationScoped
class HandedOverPlans {

    private final PlanRepository plans;

    HandedOverPlans(PlanRepository plans) {
        this.plans = plans;
    }

    void count(@Observes GoesOver work) {
        work.add("plan", plans.count("status <> ?1 and unitId = ?2", PlanStatus.CLOSED, work.unit()));
    }
}
