package vn.sohoi.plan;

import java.time.LocalDate;
import java.util.UUID;
import vn.sohoi.plan.reading.PlanDocument;
import vn.sohoi.platform.api.Problem;

/** A plan as the other rooms of this feature see it: read where its unit stands, written where its work is kept. */
public record PlanHead(
        UUID id,
        long version,
        UUID unitId,
        String unitPath,
        String keeperPath,
        PlanStatus status,
        int year,
        LocalDate date,
        String title,
        PlanDocument document) {

    public void expect(PlanStatus needed) {
        if (status != needed) {
            throw new Problem.Conflict("plan-wrong-state", status);
        }
    }
}
