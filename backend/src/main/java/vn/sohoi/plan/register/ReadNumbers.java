package vn.sohoi.plan.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.sohoi.plan.PlanBook;
import vn.sohoi.plan.PlanEvent;
import vn.sohoi.plan.version.Amendments;
import vn.sohoi.plan.version.VersionEvent;

/**
 * A plan that comes with a number has it from the paper; it is entered in the register with the draft, and that of
 * an amendment at its issue.
 */
@ApplicationScoped
class ReadNumbers {

    private final Register register;
    private final Amendments amendments;
    private final PlanBook book;

    ReadNumbers(Register register, Amendments amendments, PlanBook book) {
        this.register = register;
        this.amendments = amendments;
        this.book = book;
    }

    void enter(@Observes PlanEvent.Drafted drafted) {
        var plan = book.head(drafted.subject());
        var paper = plan.document();
        if (paper.number() != null) {
            register.persist(new RegisterEntry(plan, null, paper, paper.number(), drafted.actor(), drafted.at()));
        }
    }

    void enter(@Observes VersionEvent.InForce amended) {
        var paper = amendments.paper(amended.subject(), amended.number());
        if (paper.document().number() != null) {
            register.persist(new RegisterEntry(
                    book.head(amended.subject()),
                    paper.versionId(),
                    paper.document(),
                    paper.document().number(),
                    amended.actor(),
                    amended.at()));
        }
    }
}
