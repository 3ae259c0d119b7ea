package vn.sohoi.plan.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.sohoi.plan.PlanBook;
import vn.sohoi.plan.PlanEvent;
import vn.sohoi.plan.PlanTransition;

/** Keeps what a plan says at its issue, in the transaction of the issue. */
@ApplicationScoped
class FirstVersion {

    private final VersionRepository versions;
    private final PlanBook book;

    FirstVersion(VersionRepository versions, PlanBook book) {
        this.versions = versions;
        this.book = book;
    }

    void keep(@Observes PlanEvent.Moved moved) {
        if (moved.transition() == PlanTransition.ISSUE) {
            var plan = book.head(moved.subject());
            versions.persist(PlanVersion.first(plan, book.items(plan.id()), moved.actor(), moved.at()));
        }
    }
}
