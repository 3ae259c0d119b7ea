package vn.sohoi.org;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import vn.sohoi.org.RehearsalView.OpenWork;
import vn.sohoi.org.ReorganisationView.Count;
import vn.sohoi.org.ReorganisationView.Step;
import vn.sohoi.org.ReorganisationView.Succession;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** Says with names what a reorganisation did. */
@ApplicationScoped
class ReorganisationViews {

    private final ReorganisationRepository reorganisations;
    private final OrgUnits units;

    ReorganisationViews(ReorganisationRepository reorganisations, OrgUnits units) {
        this.reorganisations = reorganisations;
        this.units = units;
    }

    ReorganisationView of(Reorganisation plan, Actor viewer) {
        var traces = reorganisations.traces(plan.id());
        // How much is kept at a unit is not everybody's to know.
        var dependents = mayDecide(viewer) && plan.status() == ReorganisationStatus.APPLIED
                ? reorganisations.dependents(plan)
                : List.<Count>of();
        return new ReorganisationView(
                plan.id(),
                plan.version(),
                plan.title(),
                plan.act(),
                plan.effectiveOn(),
                plan.status(),
                plan.draftedAt(),
                plan.decidedAt(),
                plan.changes(),
                closed(traces),
                named(traces.opened()),
                named(traces.changed()),
                dependents,
                mayDecide(viewer) ? allowed(plan, dependents) : List.of());
    }

    static boolean mayDecide(Actor actor) {
        return actor.holds(Role.ADMIN) || actor.holds(Role.CLERK);
    }

    private static List<Step> allowed(Reorganisation plan, List<Count> dependents) {
        return switch (plan.status()) {
            case DRAFT -> List.copyOf(EnumSet.of(Step.REHEARSAL, Step.APPLICATION));
            case APPLIED -> dependents.isEmpty() ? List.of(Step.REVERSAL) : List.of();
            case REVERSED -> List.of();
        };
    }

    RehearsalView rehearsal(Reorganisation plan, ReorganisationEffects effects) {
        var traces = reorganisations.traces(plan.id());
        var closed = closed(traces);
        return new RehearsalView(
                plan.id(),
                closed,
                named(traces.opened()),
                named(traces.changed()),
                reorganisations.mentions(effects.closing()),
                effects.found().stream()
                        .map(effect -> {
                            var at = closed.stream()
                                    .filter(one -> one.unit().id().equals(effect.unitId()))
                                    .findFirst()
                                    .orElseThrow();
                            return new OpenWork(effect.what(), effect.id(), at.unit(), at.heir(), effect.label());
                        })
                        .toList());
    }

    private List<Succession> closed(Traces traces) {
        var ids = new ArrayList<UUID>();
        traces.closed().forEach(closed -> {
            ids.add(closed.unit());
            ids.add(closed.heir());
        });
        var ref = units.refs(ids);
        return traces.closed().stream()
                .map(closed -> new Succession(ref.get(closed.unit()), ref.get(closed.heir())))
                .toList();
    }

    private List<UnitRef> named(List<UUID> ids) {
        var ref = units.refs(ids);
        return ids.stream().map(ref::get).toList();
    }
}
