package vn.sohoi.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.ledger.Posting;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;

/** What an officer writes down about an activity. A number left out is not known; 0 is none. */
record ActivityDraft(
        @NotNull UUID unitId,
        @Schema(nullable = true) UUID planItemId,
        @NotNull ActivityKind kind,
        @NotBlank @Size(max = 500) String title,
        @NotNull LocalDate heldOn,
        @Schema(nullable = true) @Size(max = 500) String place,
        @Schema(nullable = true) @PositiveOrZero Integer attendances,
        @Schema(nullable = true) @PositiveOrZero Integer women,
        @Schema(nullable = true) @PositiveOrZero Integer ethnicMinority,
        @Schema(nullable = true) @PositiveOrZero Integer newMembers,
        @Schema(nullable = true) @Size(max = 4000) String result) {

    /** The rules that span members; all that is wrong is told at once, with what the service found out before. */
    void check(LocalDate today, List<FieldError> found) {
        var errors = new ArrayList<>(found);
        if (heldOn.isAfter(today)) {
            errors.add(new FieldError("/heldOn", "day-to-come"));
        }
        if (heldOn.isBefore(Posting.FIRST_DAY)) {
            errors.add(new FieldError("/heldOn", "day-too-early"));
        }
        if (exceeds(women)) {
            errors.add(new FieldError("/women", "more-than-attendances"));
        }
        if (exceeds(ethnicMinority)) {
            errors.add(new FieldError("/ethnicMinority", "more-than-attendances"));
        }
        if (!errors.isEmpty()) {
            throw new Problem.Invalid("invalid", errors.toArray(FieldError[]::new));
        }
    }

    private boolean exceeds(Integer part) {
        return part != null && (attendances == null || part > attendances);
    }
}
