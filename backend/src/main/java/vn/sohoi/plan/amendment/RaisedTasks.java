package vn.sohoi.plan.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.UUID;
import vn.sohoi.plan.LowerItem;
import vn.sohoi.plan.LowerItems;
import vn.sohoi.plan.version.Amendments;
import vn.sohoi.plan.version.VersionEvent;

/** With an amendment in force, every item below that leads to a changed one gets its task, in the same transaction. */
@ApplicationScoped
class RaisedTasks {

    private final AmendmentTasks tasks;
    private final LowerItems lowerItems;
    private final Amendments amendments;

    RaisedTasks(AmendmentTasks tasks, LowerItems lowerItems, Amendments amendments) {
        this.tasks = tasks;
        this.lowerItems = lowerItems;
        this.amendments = amendments;
    }

    void raise(@Observes VersionEvent.InForce amended) {
        var before = amendments.texts(amended.subject(), amended.number() - 1);
        var after = amendments.texts(amended.subject(), amended.number());
        lowerItems
                .leadingTo(amended.edited())
                .forEach(lower -> raise(lower, UpperChange.EDITED, amended, before, after));
        lowerItems
                .leadingTo(amended.removed())
                .forEach(lower -> raise(lower, UpperChange.REMOVED, amended, before, after));
    }

    /** Whoever takes an item out of the own plan has no question about it left. */
    void settle(@Observes VersionEvent.InForce amended) {
        tasks.openAmong(amended.removed())
                .forEach(task -> task.answer(TaskAnswer.DROP, null, amended.actor(), amended.at()));
    }

    private void raise(
            LowerItem lower,
            UpperChange change,
            VersionEvent.InForce amended,
            Map<UUID, String> before,
            Map<UUID, String> after) {
        var task = tasks.open(lower.itemId())
                .orElseGet(() -> new AmendmentTask(lower, amended.subject(), before.get(lower.upperItemId())));
        task.raise(change, after.get(lower.upperItemId()), amended.number(), amended.at());
        tasks.persist(task);
        lowerItems.upperChanged(lower.itemId(), amended.number());
    }
}
