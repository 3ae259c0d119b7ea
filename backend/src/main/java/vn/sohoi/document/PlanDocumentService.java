package vn.sohoi.document;

import java.util.UUID;
import vn.sohoi.plan.PlanPapers;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.events.WrittenDown;
import vn.sohoi.platform.security.CurrentActor;

/** Handing out the papers of plans to their readers. */
@UseCases
class PlanDocumentService {

    private final PlanPapers plans;
    private final CurrentActor current;

    PlanDocumentService(PlanPapers plans, CurrentActor current) {
        this.plans = plans;
        this.current = current;
    }

    @WrittenDown(value = "plan document", taken = true)
    DocumentFile docx(UUID planId) {
        var form = form(planId);
        return new DocumentFile(form.name(".docx"), PlanDocx.of(form));
    }

    @WrittenDown(value = "plan document", taken = true)
    DocumentFile pdf(UUID planId) {
        var form = form(planId);
        return new DocumentFile(form.name(".pdf"), PlanPdf.of(form));
    }

    private PlanForm form(UUID planId) {
        return PlanForm.of(plans.requireReadable(planId, current.get()));
    }
}
