package vn.sohoi.assignment;

import java.time.LocalDate;
import vn.sohoi.plan.PlanStatus;

/** How far a demanded plan is; only an issued one fulfils the demand. */
enum RequiredPlanState {
    OPEN,
    IN_WORK,
    OVERDUE,
    FULFILLED;

    static RequiredPlanState of(PlanStatus linked, LocalDate dueOn, LocalDate today) {
        if (linked == PlanStatus.ISSUED || linked == PlanStatus.CLOSED) {
            return FULFILLED;
        }
        if (dueOn != null && dueOn.isBefore(today)) {
            return OVERDUE;
        }
        return linked == null ? OPEN : IN_WORK;
    }
}
