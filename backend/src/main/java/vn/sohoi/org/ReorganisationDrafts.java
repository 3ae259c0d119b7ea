package vn.sohoi.org;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.sohoi.org.OrgUnits.Outcome;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.Actor;

/** Reorganisations as a clerk's file describes them; runs in the caller's transaction. */
@ApplicationScoped
public class ReorganisationDrafts {

    /** Which reorganisation it is and what became of it. */
    public record Described(UUID id, Outcome outcome) {}

    private final ReorganisationRepository reorganisations;
    private final Surveyor surveyor;
    private final Event<DomainEvent> events;
    private final Clock clock;

    ReorganisationDrafts(
            ReorganisationRepository reorganisations, Surveyor surveyor, Event<DomainEvent> events, Clock clock) {
        this.reorganisations = reorganisations;
        this.surveyor = surveyor;
        this.events = events;
        this.clock = clock;
    }

    /** One of the same title, act and day is written anew while it is a draft; the same again changes nothing. */
    public Described describe(ReorganisationDraft draft, Actor actor) {
        var known = reorganisations.same(draft);
        if (known.isPresent() && known.get().says(draft)) {
            return new Described(known.get().id(), Outcome.UNCHANGED);
        }
        if (known.isPresent()) {
            var plan = known.get();
            if (!ReorganisationViews.mayWrite(actor, plan)) {
                throw new Problem.Forbidden();
            }
            plan.write(draft);
            events.fire(new ReorganisationEvent.Rewritten(
                    plan.id(), actor.id(), clock.instant(), plan.title(), plan.effectiveOn()));
            return new Described(plan.id(), Outcome.UPDATED);
        }
        var plan = new Reorganisation(draft, actor.id(), clock.instant());
        reorganisations.persistAndFlush(plan);
        events.fire(new ReorganisationEvent.Drafted(
                plan.id(), actor.id(), clock.instant(), plan.title(), plan.effectiveOn()));
        return new Described(plan.id(), Outcome.CREATED);
    }

    /** Why it could not be carried out today: worked out in a transaction of its own that leaves nothing. */
    public Optional<Problem> faults(ReorganisationDraft draft, Actor actor) {
        if (reorganisations.same(draft).filter(plan -> plan.says(draft)).isPresent()) {
            return Optional.empty();
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                var plan = new Reorganisation(draft, actor.id(), clock.instant());
                reorganisations.persist(plan);
                surveyor.survey(plan);
                throw new Undone();
            });
            throw new IllegalStateException();
        } catch (Undone sound) {
            return Optional.empty();
        } catch (Problem.Invalid | Problem.Conflict problem) {
            return Optional.of(problem);
        }
    }

    /** Takes the transaction back in which nothing was found to be wrong. */
    private static final class Undone extends RuntimeException {}
}
