package vn.sohoi.org;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.sohoi.org.ReorganisationView.Count;

/** What stands in the way of taking a reorganisation back: found in the organisation, and told by the features. */
@ApplicationScoped
class Dependents {

    private final ReorganisationRepository reorganisations;
    private final UnitRepository units;
    private final Event<ReorganisationDependents> asked;

    Dependents(ReorganisationRepository reorganisations, UnitRepository units, Event<ReorganisationDependents> asked) {
        this.reorganisations = reorganisations;
        this.units = units;
        this.asked = asked;
    }

    List<Count> of(Reorganisation plan) {
        var traces = reorganisations.traces(plan.id());
        var heirs = new HashSet<UUID>();
        var enlarged = new HashSet<UUID>();
        for (var closed : traces.closed()) {
            if (!traces.opened().contains(closed.heir())) {
                heirs.add(closed.heir());
                units.on(closed.unit(), plan.effectiveOn().minusDays(1))
                        .filter(line -> !closed.heir().equals(line.parentId()))
                        .ifPresent(line -> enlarged.add(closed.heir()));
            }
        }
        var question = new ReorganisationDependents(plan.id(), plan.effectiveOn(), heirs, enlarged);
        asked.fire(question);
        var reasons = new ArrayList<>(reorganisations.dependents(plan));
        question.found().forEach((what, count) -> reasons.add(new Count(what, count)));
        return reasons;
    }
}
