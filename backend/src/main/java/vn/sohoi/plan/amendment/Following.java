package vn.sohoi.plan.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.sohoi.plan.LowerItems;
import vn.sohoi.plan.PlanBook;
import vn.sohoi.plan.PlanHead;
import vn.sohoi.plan.PlanStatus;
import vn.sohoi.plan.version.Amendments;
import vn.sohoi.platform.api.Problem;

/** Does to the lower plan what was answered: at once in a draft, in the amendment under way of an issued one. */
@ApplicationScoped
class Following {

    private static final String REASON = "Theo sửa đổi của kế hoạch cấp trên: ";

    private final LowerItems lowerItems;
    private final Amendments amendments;
    private final PlanBook book;

    Following(LowerItems lowerItems, Amendments amendments, PlanBook book) {
        this.lowerItems = lowerItems;
        this.amendments = amendments;
        this.book = book;
    }

    void follow(PlanHead plan, AmendmentTask task, TaskAnswerCreate create, UUID officer) {
        if (plan.status() != PlanStatus.DRAFT && plan.status() != PlanStatus.ISSUED) {
            throw new Problem.Conflict("plan-wrong-state", plan.status());
        }
        var words = create.answer() == TaskAnswer.ACCEPT ? task.textAfter() : create.text();
        if (create.answer() == TaskAnswer.DROP) {
            takeOut(plan, task, officer);
        } else if (words != null) {
            reword(plan, task, words, officer);
        }
        lowerItems.upperChanged(task.itemId(), null);
    }

    private void takeOut(PlanHead plan, AmendmentTask task, UUID officer) {
        if (plan.status() == PlanStatus.DRAFT) {
            lowerItems.takeOut(task.itemId());
        } else {
            amendments.takeOut(plan, task.itemId(), reason(task), officer);
        }
    }

    private void reword(PlanHead plan, AmendmentTask task, String words, UUID officer) {
        if (plan.status() == PlanStatus.DRAFT) {
            lowerItems.reword(task.itemId(), words);
        } else {
            amendments.reword(plan, task.itemId(), words, reason(task), officer);
        }
    }

    private String reason(AmendmentTask task) {
        return REASON + book.head(task.upperPlanId()).title();
    }
}
