package vn.sohoi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sohoi.plan.reading.PlanReader;
import vn.sohoi.plan.reading.PlanReading;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.security.CurrentActor;

/** Reads the text of a document for anybody with an office; keeps nothing, so it needs no transaction of its own. */
@ApplicationScoped
class PlanReadingService {

    private final CurrentActor current;

    PlanReadingService(CurrentActor current) {
        this.current = current;
    }

    PlanReading read(String text) {
        if (current.get().grants().isEmpty()) {
            throw new Problem.Forbidden();
        }
        if (text == null || text.isBlank()) {
            throw new Problem.Invalid("empty-plan");
        }
        var reading = new PlanReader().read(text);
        if (reading.items().isEmpty()) {
            throw new Problem.Invalid("no-headings");
        }
        return reading;
    }
}
