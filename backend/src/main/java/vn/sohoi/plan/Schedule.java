package vn.sohoi.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.platform.api.Problem.FieldError;

/** The four days of an item, all of them optional: a plan gives none, and none is made up. */
public record Schedule(
        @Schema(nullable = true) LocalDate startOn,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(nullable = true) LocalDate doneOn,
        @Schema(nullable = true) LocalDate reportedOn) {

    /** What cannot be: ended before it began, reported before it was done, done or reported on a day to come. */
    public List<FieldError> wrong(LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (before(dueOn, startOn)) {
            errors.add(new FieldError("/schedule/dueOn", "rule.Period"));
        }
        if (before(doneOn, startOn)) {
            errors.add(new FieldError("/schedule/doneOn", "rule.Period"));
        }
        if (before(reportedOn, startOn) || before(reportedOn, doneOn)) {
            errors.add(new FieldError("/schedule/reportedOn", "rule.Period"));
        }
        if (before(today, doneOn)) {
            errors.add(new FieldError("/schedule/doneOn", "day-to-come"));
        }
        if (before(today, reportedOn)) {
            errors.add(new FieldError("/schedule/reportedOn", "day-to-come"));
        }
        return errors;
    }

    private static boolean before(LocalDate one, LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }
}
