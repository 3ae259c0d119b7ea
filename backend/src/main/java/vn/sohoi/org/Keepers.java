package vn.sohoi.org;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohoi.platform.api.Problem;

/**
 * Who carries on what a unit keeps: the unit itself, and from the day it closes the nearest open one on its place, which
 * is its heir or stands above. Worked out each time it is asked, so that a reversal gives back by itself.
 */
@ApplicationScoped
class Keepers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final UnitRepository units;
    private final ReorganisationRepository reorganisations;
    private final Clock clock;

    Keepers(UnitRepository units, ReorganisationRepository reorganisations, Clock clock) {
        this.units = units;
        this.reorganisations = reorganisations;
        this.clock = clock;
    }

    OrgUnit of(OrgUnit unit) {
        var today = LocalDate.now(clock);
        return unit.closedBy(today)
                ? units.nearestOpen(wayUp(unit.path()), today).orElse(unit)
                : unit;
    }

    /** What happens from its closing day on happens at whoever took over; what is dated before may be recorded late. */
    void expectOpen(OrgUnit unit, LocalDate day) {
        if (unit.closedBy(day)) {
            var names = names(List.of(unit, of(unit)));
            throw new Problem.Conflict(
                    "unit-closed",
                    names.get(unit.id()).name(),
                    DAY.format(unit.closedOn()),
                    names.get(of(unit).id()).name());
        }
    }

    /** Of these units those that others carry on. */
    Map<UUID, HandedOver> handedOver(Collection<UUID> ids) {
        var today = LocalDate.now(clock);
        var closed =
                units.units(ids).stream().filter(unit -> unit.closedBy(today)).toList();
        if (closed.isEmpty()) {
            return Map.of();
        }
        var keeper = closed.stream().collect(toMap(OrgUnit::id, this::of));
        var acts = reorganisations.byIds(
                closed.stream().map(OrgUnit::closingAct).distinct().toList());
        var all = new ArrayList<>(closed);
        all.addAll(keeper.values());
        var names = names(all);
        return closed.stream()
                .collect(toMap(
                        OrgUnit::id,
                        unit -> new HandedOver(
                                names.get(unit.id()),
                                names.get(keeper.get(unit.id()).id()),
                                unit.closedOn(),
                                ActRef.of(acts.get(unit.closingAct())))));
    }

    private Map<UUID, UnitRef> names(List<OrgUnit> named) {
        var ids = named.stream().map(OrgUnit::id).distinct().toList();
        return units.nearest(ids, LocalDate.now(clock)).stream()
                .map(UnitRef::of)
                .collect(toMap(UnitRef::id, ref -> ref));
    }

    private static List<String> wayUp(String path) {
        var way = new ArrayList<String>();
        for (var at = path.indexOf('/', 1); at > 0; at = path.indexOf('/', at + 1)) {
            way.add(path.substring(0, at + 1));
        }
        return way;
    }
}
