package vn.sohoi.plan.amendment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;

/** The answer; whoever does not follow says why, and ADAPT may bring other words. */
record TaskAnswerCreate(
        @NotNull TaskAnswer answer,
        @Schema(nullable = true) @Size(max = 2000) String note,
        @Schema(nullable = true) @Size(min = 1, max = 8000) String text) {

    void check(UpperChange change) {
        if (!answer.fits(change)) {
            throw new Problem.Invalid("amendment-task-answer", new FieldError("/answer", "amendment-task-answer"));
        }
        if (answer != TaskAnswer.ACCEPT && (note == null || note.isBlank())) {
            throw new Problem.Invalid("invalid", new FieldError("/note", "rule.NotBlank"));
        }
        if (text != null && (answer != TaskAnswer.ADAPT || text.isBlank())) {
            throw new Problem.Invalid("invalid", new FieldError("/text", "rule.OwnWords"));
        }
    }
}
