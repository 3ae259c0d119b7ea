package vn.sohoi.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.ledger.Posting;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;

/** How many members a unit counted on a day, and how many women there were to count among. */
record MemberCountDraft(
        @NotNull UUID unitId,
        @NotNull LocalDate countedOn,
        @NotNull @PositiveOrZero Integer members,
        @NotNull @PositiveOrZero Integer women18,
        @Schema(nullable = true) @PositiveOrZero Integer honorary,
        @Schema(nullable = true) @PositiveOrZero Integer core,
        @Schema(nullable = true) @Size(max = 1000) String note) {

    void check(LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (countedOn.isAfter(today)) {
            errors.add(new FieldError("/countedOn", "day-to-come"));
        }
        if (countedOn.isBefore(Posting.FIRST_DAY)) {
            errors.add(new FieldError("/countedOn", "day-too-early"));
        }
        if (members > women18) {
            errors.add(new FieldError("/members", "more-than-women"));
        }
        if (core != null && core > members) {
            errors.add(new FieldError("/core", "more-than-members"));
        }
        if (!errors.isEmpty()) {
            throw new Problem.Invalid("invalid", errors.toArray(FieldError[]::new));
        }
    }
}
