package vn.sohoi.org;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Collects the life of a unit from its lines and from what it came of and went into. */
@ApplicationScoped
class UnitHistories {

    private record Edge(UUID unit, UUID successor, UUID reorganisation, LocalDate since, boolean numbers) {}

    private final UnitRepository units;
    private final ReorganisationRepository reorganisations;
    private final OrgUnits house;
    private final EntityManager database;

    UnitHistories(
            UnitRepository units, ReorganisationRepository reorganisations, OrgUnits house, EntityManager database) {
        this.units = units;
        this.reorganisations = reorganisations;
        this.house = house;
        this.database = database;
    }

    UnitHistory of(OrgUnit unit) {
        var lines = units.list("from OrgUnitLine l where l.unit.id = ?1 order by l.validFrom", unit.id());
        var edges = edges(unit.id());
        var named = new HashSet<UUID>(Set.of(unit.id()));
        lines.stream().map(OrgUnitLine::parentId).filter(Objects::nonNull).forEach(named::add);
        edges.forEach(edge -> named.addAll(List.of(edge.unit(), edge.successor())));
        var acts = new HashSet<UUID>();
        lines.stream().map(OrgUnitLine::begunBy).filter(Objects::nonNull).forEach(acts::add);
        edges.forEach(edge -> acts.add(edge.reorganisation()));
        var ref = house.refs(named);
        var plan = reorganisations.byIds(acts);
        var heir = unit.heirId() == null ? null : house.ref(unit.heirId());
        return new UnitHistory(
                ref.get(unit.id()),
                unit.closedOn(),
                heir,
                lines.stream()
                        .map(line -> new UnitHistory.Line(
                                line.fullName(),
                                line.code(),
                                line.kind(),
                                ref.get(line.parentId()),
                                line.validFrom(),
                                line.validTo(),
                                ActRef.of(plan.get(line.begunBy()))))
                        .toList(),
                kin(edges, edge -> edge.successor().equals(unit.id()) ? edge.unit() : null, ref, plan),
                kin(edges, edge -> edge.unit().equals(unit.id()) ? edge.successor() : null, ref, plan));
    }

    private static List<UnitHistory.Kin> kin(
            List<Edge> edges,
            java.util.function.Function<Edge, UUID> other,
            Map<UUID, UnitRef> ref,
            Map<UUID, Reorganisation> plan) {
        var kin = new ArrayList<UnitHistory.Kin>();
        for (var edge : edges) {
            if (other.apply(edge) != null) {
                kin.add(new UnitHistory.Kin(
                        ref.get(other.apply(edge)),
                        edge.since(),
                        edge.numbers(),
                        ActRef.of(plan.get(edge.reorganisation()))));
            }
        }
        return kin;
    }

    @SuppressWarnings("unchecked")
    private List<Edge> edges(UUID unit) {
        List<Object[]> rows =
                database.createNativeQuery("""
                        select s.unit_id, s.successor_id, s.reorganisation_id, cast(s.since as text), s.numbers
                        from org_unit_successor s join org_unit_line l on l.unit_id = s.unit_id
                            and l.valid_from < s.since and l.valid_to >= s.since
                        where s.unit_id = :unit or s.successor_id = :unit order by s.since, l.folded""").setParameter("unit", unit).getResultList();
        return rows.stream()
                .map(r ->
                        new Edge((UUID) r[0], (UUID) r[1], (UUID) r[2], LocalDate.parse((String) r[3]), (Boolean) r[4]))
                .toList();
    }
}
