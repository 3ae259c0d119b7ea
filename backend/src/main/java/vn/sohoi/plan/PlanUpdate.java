package vn.sohoi.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import vn.sohoi.plan.reading.PlanDocument;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;

/** The record of a draft, written anew. Its number comes from the register, so a numbered paper keeps series and year. */
record PlanUpdate(
        @NotNull PlanDocument document, @NotNull @Valid Particulars particulars) {

    void check(Plan plan) {
        PlanCheck.check(new PlanCreate(null, document, List.of(), null));
        if (!Objects.equals(document.number(), plan.number())) {
            throw new Problem.Invalid("invalid", new FieldError("/document/number", "rule.Register"));
        }
        if (plan.number() != null && !series(document).equals(series(plan.document()))) {
            throw new Problem.Invalid("invalid", new FieldError("/document/symbol", "rule.Register"));
        }
    }

    private static String series(PlanDocument paper) {
        return paper.symbol() + " " + paper.type() + " "
                + (paper.date() == null ? null : paper.date().getYear());
    }
}
