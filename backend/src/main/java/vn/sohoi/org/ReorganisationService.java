package vn.sohoi.org;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.org.ReorganisationEvent.Closed;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.CurrentActor;
import vn.sohoi.platform.security.Role;

/** Writing a reorganisation down, trying it, carrying it out and taking it back; for the administrator and the clerk. */
@UseCases
class ReorganisationService {

    private static final java.util.EnumSet<Role> DECIDERS = java.util.EnumSet.of(Role.ADMIN, Role.CLERK);

    private final ReorganisationRepository reorganisations;
    private final ReorganisationViews views;
    private final UnitRepository units;
    private final Surveyor surveyor;
    private final Builder builder;
    private final Dependents dependents;
    private final EntityManager database;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Event<ReorganisationEffects> effects;
    private final Event<UnitsDivided> divided;
    private final Clock clock;

    ReorganisationService(
            ReorganisationRepository reorganisations,
            ReorganisationViews views,
            UnitRepository units,
            Surveyor surveyor,
            Builder builder,
            Dependents dependents,
            EntityManager database,
            CurrentActor current,
            Event<DomainEvent> events,
            Event<ReorganisationEffects> effects,
            Event<UnitsDivided> divided,
            Clock clock) {
        this.reorganisations = reorganisations;
        this.views = views;
        this.units = units;
        this.surveyor = surveyor;
        this.builder = builder;
        this.dependents = dependents;
        this.database = database;
        this.current = current;
        this.events = events;
        this.effects = effects;
        this.divided = divided;
        this.clock = clock;
    }

    Page<ReorganisationRow> list(ReorganisationStatus state, PageQuery paging) {
        return reorganisations.search(current.get(), state, paging).map(ReorganisationRow::of);
    }

    ReorganisationView view(UUID id) {
        return views.of(reorganisations.require(id, current.get()), current.get());
    }

    ReorganisationView draft(ReorganisationDraft draft) {
        var actor = decider();
        var plan = new Reorganisation(draft, actor.id(), clock.instant());
        reorganisations.persistAndFlush(plan);
        events.fire(new ReorganisationEvent.Drafted(
                plan.id(), actor.id(), clock.instant(), plan.title(), plan.effectiveOn()));
        return views.of(plan, actor);
    }

    ReorganisationView rewrite(UUID id, IfMatch seen, ReorganisationDraft draft) {
        var plan = requireOwn(id);
        plan.expectVersion(seen);
        plan.write(draft);
        events.fire(new ReorganisationEvent.Rewritten(
                id, current.get().id(), clock.instant(), plan.title(), plan.effectiveOn()));
        reorganisations.flush();
        return views.of(plan, current.get());
    }

    void discard(UUID id, IfMatch seen) {
        var plan = requireOwn(id);
        plan.expectVersion(seen);
        plan.expect(ReorganisationStatus.DRAFT);
        events.fire(new ReorganisationEvent.Discarded(id, current.get().id(), clock.instant(), plan.title()));
        reorganisations.delete(plan);
        reorganisations.flush();
    }

    private Reorganisation requireOwn(UUID id) {
        var actor = decider();
        var plan = reorganisations.require(id, actor);
        if (!ReorganisationViews.mayWrite(actor, plan)) {
            throw new Problem.Forbidden();
        }
        return plan;
    }

    /** Everything is really done, looked at, and taken back by the database. */
    RehearsalView rehearse(UUID id) {
        var actor = decider();
        builder.takeTurn();
        var plan = reorganisations.require(id, actor);
        plan.expect(ReorganisationStatus.DRAFT);
        var blueprint = surveyor.survey(plan);
        var done = carryOut(plan, blueprint, actor);
        var closing =
                reorganisations.traces(id).closed().stream().map(Closed::unit).collect(Collectors.toSet());
        var asked = new ReorganisationEffects(id, done.effectiveOn(), closing);
        effects.fire(asked);
        var view = views.rehearsal(done, blueprint.clashes(), asked);
        database.flush();
        database.clear();
        QuarkusTransaction.setRollbackOnly();
        return view;
    }

    ReorganisationView apply(UUID id, IfMatch seen) {
        var actor = decider();
        builder.takeTurn(); // before the first look, so that the second of two sees what the first did
        var plan = reorganisations.require(id, actor);
        plan.expectVersion(seen);
        plan.expect(ReorganisationStatus.DRAFT);
        plan.expectCounted(LocalDate.now(clock));
        var blueprint = surveyor.survey(plan);
        plan.expectNamesApart(blueprint.clashes());
        var done = carryOut(plan, blueprint, actor);
        var traces = reorganisations.traces(id);
        done.become(ReorganisationStatus.APPLIED, actor.id(), clock.instant());
        events.fire(new ReorganisationEvent.Applied(
                id, actor.id(), clock.instant(), done.effectiveOn(), traces.closed(), traces.opened()));
        reorganisations.flush();
        return views.of(done, actor);
    }

    private Reorganisation carryOut(Reorganisation plan, Blueprint blueprint, Actor actor) {
        blueprint.touched().stream()
                .filter(unit -> !blueprint.opened().contains(unit))
                .forEach(unit -> requireReach(actor, unit));
        blueprint.written().values().stream()
                .filter(standing ->
                        standing.parent() != null && !blueprint.opened().contains(standing.parent()))
                .forEach(standing -> requireReach(actor, standing.parent()));
        builder.build(plan, blueprint);
        var built = reorganisations.findById(plan.id());
        if (!blueprint.divisions().isEmpty()) {
            divided.fire(new UnitsDivided(
                    plan.id(),
                    actor.id(),
                    "Chia tách đơn vị theo " + built.act().number(),
                    built.effectiveOn(),
                    blueprint.divisions()));
        }
        return built;
    }

    ReorganisationView reverse(UUID id, IfMatch seen) {
        var actor = decider();
        builder.takeTurn(); // before the first look, so that the second of two sees what the first did
        var plan = reorganisations.require(id, actor);
        plan.expectVersion(seen);
        plan.expect(ReorganisationStatus.APPLIED);
        var traces = reorganisations.traces(id);
        units.units(traces.touched()).forEach(unit -> requireReach(actor, unit));
        var reasons = dependents.of(plan);
        if (!reasons.isEmpty()) {
            throw new Problem.Conflict(
                    "reorganisation-needed",
                    reasons.stream()
                            .map(reason -> reason.what() + " " + reason.count())
                            .collect(Collectors.joining(", ")));
        }
        plan.become(ReorganisationStatus.REVERSED, actor.id(), clock.instant());
        builder.takeBack(id, traces);
        events.fire(new ReorganisationEvent.Reversed(
                id, actor.id(), clock.instant(), plan.effectiveOn(), traces.closed(), traces.opened()));
        reorganisations.flush();
        return views.of(reorganisations.findById(id), actor);
    }

    private Actor decider() {
        var actor = current.get();
        if (!ReorganisationViews.mayDecide(actor)) {
            throw new Problem.Forbidden();
        }
        return actor;
    }

    private void requireReach(Actor actor, UUID unit) {
        requireReach(actor, units.unit(unit).orElseThrow());
    }

    private void requireReach(Actor actor, OrgUnit unit) {
        if (!actor.reaches(DECIDERS, unit.path())) {
            throw new Problem.Forbidden();
        }
    }
}
