package vn.sohoi.plan.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.UUID;
import vn.sohoi.plan.PlanBook;
import vn.sohoi.plan.PlanEvent;
import vn.sohoi.plan.PlanTransition;
import vn.sohoi.plan.version.VersionEvent;

/** With its issue a plan goes to those it names, and so does every amendment. */
@ApplicationScoped
class IssuedPlans {

    private final AddressingRepository addressings;
    private final Addressees addressees;
    private final Deliveries deliveries;
    private final PlanBook book;

    IssuedPlans(AddressingRepository addressings, Addressees addressees, Deliveries deliveries, PlanBook book) {
        this.addressings = addressings;
        this.addressees = addressees;
        this.deliveries = deliveries;
        this.book = book;
    }

    void begin(@Observes PlanEvent.Drafted drafted) {
        addressings.persist(new Addressing(drafted.subject(), addressees.of(book.head(drafted.subject()))));
    }

    void deliver(@Observes PlanEvent.Moved moved) {
        if (moved.transition() == PlanTransition.ISSUE) {
            deliver(moved.subject(), 1, moved.at());
        }
    }

    void deliver(@Observes VersionEvent.InForce amended) {
        deliver(amended.subject(), amended.number(), amended.at());
    }

    private void deliver(UUID planId, int number, Instant now) {
        var plan = book.head(planId);
        var understood = addressees.of(plan);
        var addressing = addressings.of(planId).orElseGet(() -> {
            var first = new Addressing(planId, understood);
            addressings.persist(first);
            return first;
        });
        addressing.freeze(number, addressees.day(plan), addressing.with(understood));
        deliveries.send(planId, number, plan.unitId(), addressing.lines(), now);
    }
}
