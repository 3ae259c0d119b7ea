package vn.sohoi.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.ledger.Figure;
import vn.sohoi.ledger.Ledger;
import vn.sohoi.ledger.Position;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.people.Officers;

/** Targets with what the ledger says beside them: one question to it for each span of days among them. */
@ApplicationScoped
class TargetViews {

    private final Ledger ledger;
    private final OrgUnits units;
    private final Officers officers;

    TargetViews(Ledger ledger, OrgUnits units, Officers officers) {
        this.ledger = ledger;
        this.units = units;
        this.officers = officers;
    }

    TargetView of(Target target) {
        return of(List.of(target)).getFirst();
    }

    List<TargetView> of(List<Target> targets) {
        var reached = reached(targets);
        var unit = units.refs(targets.stream().map(Target::unitId).distinct().toList());
        var officer =
                officers.refs(targets.stream().map(Target::enteredBy).distinct().toList());
        return targets.stream()
                .map(target -> {
                    var figure = reached.get(target.span()).get(target.unitId()).stream()
                            .filter(one -> one.indicator().equals(target.indicator()))
                            .findFirst()
                            .orElseThrow();
                    return new TargetView(
                            target.id(),
                            target.version(),
                            target.planItemId(),
                            unit.get(target.unitId()),
                            target.indicator(),
                            target.span().from(),
                            target.span().to(),
                            target.value(),
                            target.note(),
                            figure.value(),
                            figure.status(),
                            figure.value() != null && figure.value().compareTo(target.value()) >= 0,
                            officer.get(target.enteredBy()));
                })
                .toList();
    }

    private Map<Span, Map<UUID, List<Figure>>> reached(List<Target> targets) {
        Map<Span, Set<UUID>> asked = targets.stream()
                .collect(Collectors.groupingBy(
                        Target::span, Collectors.mapping(Target::unitId, Collectors.toCollection(TreeSet::new))));
        var reached = new HashMap<Span, Map<UUID, List<Figure>>>();
        asked.forEach((span, of) -> reached.put(span, ledger.breakdown(of, span.from(), span.to(), Position.now())));
        return reached;
    }
}
