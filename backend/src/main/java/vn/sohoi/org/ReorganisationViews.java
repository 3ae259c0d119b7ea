package vn.sohoi.org;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sohoi.org.RehearsalView.Clash;
import vn.sohoi.org.RehearsalView.Namesake;
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
    private final Dependents dependents;
    private final OrgUnits units;

    ReorganisationViews(ReorganisationRepository reorganisations, Dependents dependents, OrgUnits units) {
        this.reorganisations = reorganisations;
        this.dependents = dependents;
        this.units = units;
    }

    ReorganisationView of(Reorganisation plan, Actor viewer) {
        var traces = reorganisations.traces(plan.id());
        // How much is kept at a unit is not everybody's to know.
        var needed = mayDecide(viewer) && plan.status() == ReorganisationStatus.APPLIED
                ? dependents.of(plan)
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
                plan.nameClashes(),
                closed(traces),
                named(traces.opened()),
                named(traces.changed()),
                needed,
                mayDecide(viewer) ? allowed(plan, needed, mayWrite(viewer, plan)) : List.of());
    }

    static boolean mayDecide(Actor actor) {
        return actor.holds(Role.ADMIN) || actor.holds(Role.CLERK);
    }

    /** Whoever wrote it down, and the administrator of the whole house. */
    static boolean mayWrite(Actor actor, Reorganisation plan) {
        return actor.id().equals(plan.draftedBy()) || actor.reaches(Set.of(Role.ADMIN), "/");
    }

    private static List<Step> allowed(Reorganisation plan, List<Count> needed, boolean mayWrite) {
        return switch (plan.status()) {
            case DRAFT ->
                mayWrite
                        ? List.of(Step.EDIT, Step.DELETION, Step.REHEARSAL, Step.APPLICATION)
                        : List.of(Step.REHEARSAL, Step.APPLICATION);
            case APPLIED -> needed.isEmpty() ? List.of(Step.REVERSAL) : List.of();
            case REVERSED -> List.of();
        };
    }

    RehearsalView rehearsal(Reorganisation plan, List<NameClash> clashes, ReorganisationEffects effects) {
        var traces = reorganisations.traces(plan.id());
        var closed = closed(traces);
        return new RehearsalView(
                plan.id(),
                closed,
                named(traces.opened()),
                named(traces.changed()),
                reorganisations.mentions(effects.closing()),
                openWork(closed, effects),
                told(clashes, plan.effectiveOn()));
    }

    /** The units as they were called the day before, the parents as they will be. */
    private List<Clash> told(List<NameClash> clashes, LocalDate day) {
        var parents = units.refs(clashes.stream().map(NameClash::parent).toList(), day);
        var named = units.refs(
                clashes.stream()
                        .flatMap(clash -> clash.units().stream())
                        .flatMap(one -> Stream.of(one.unit(), one.cameFrom()))
                        .filter(Objects::nonNull)
                        .collect(toSet()),
                day.minusDays(1));
        return clashes.stream()
                .map(clash -> new Clash(
                        clash.name(),
                        parents.get(clash.parent()),
                        clash.units().stream()
                                .map(one -> new Namesake(
                                        named.get(one.unit()),
                                        one.cameFrom() == null ? null : named.get(one.cameFrom()),
                                        one.suggested() == null
                                                ? null
                                                : one.suggested().fullName()))
                                .toList()))
                .toList();
    }

    private List<OpenWork> openWork(List<Succession> closed, ReorganisationEffects effects) {
        var named = units.refs(effects.found().stream()
                .map(ReorganisationEffects.Effect::unitId)
                .distinct()
                .toList());
        var heir = closed.stream().collect(toMap(one -> one.unit().id(), Succession::heir));
        return effects.found().stream()
                .map(effect -> new OpenWork(
                        effect.what(),
                        effect.id(),
                        named.get(effect.unitId()),
                        heir.get(effect.unitId()),
                        effect.label()))
                .toList();
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
