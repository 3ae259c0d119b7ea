package vn.sohoi.org;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lines as rows of a list: with who took over from a closed unit, and the older names that were searched for. */
@ApplicationScoped
class UnitRows {

    private final OrgUnits house;
    private final EntityManager database;

    UnitRows(OrgUnits house, EntityManager database) {
        this.house = house;
        this.database = database;
    }

    List<UnitRow> of(List<OrgUnitLine> lines, String q, LocalDate day) {
        var closed = lines.stream()
                .map(OrgUnitLine::unit)
                .filter(unit -> unit.closedOn() != null)
                .map(OrgUnit::id)
                .distinct()
                .toList();
        var heir = heirs(closed);
        var ref = house.refs(heir.values());
        var formerly = q == null ? Map.<UUID, List<String>>of() : formerly(lines, Folding.fold(q));
        var below = below(lines.stream().map(line -> line.unit().id()).toList(), day);
        return lines.stream()
                .map(line -> UnitRow.of(
                        line,
                        ref.get(heir.get(line.unit().id())),
                        formerly.getOrDefault(line.id(), List.of()),
                        below.getOrDefault(line.unit().id(), 0L)))
                .toList();
    }

    /** How many report directly to each on a day: who draws a tree need not ask a unit for nothing. */
    private Map<UUID, Long> below(Collection<UUID> units, LocalDate day) {
        if (units.isEmpty()) {
            return Map.of();
        }
        return database.createQuery("""
                        select l.parentId, count(*) from OrgUnitLine l where l.parentId in :units
                        and l.validFrom <= :day and l.validTo > :day group by l.parentId""", Object[].class)
                .setParameter("units", units)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** Who carries on today: the end of the chain, not its first link. */
    @SuppressWarnings("unchecked")
    private Map<UUID, UUID> heirs(Collection<UUID> closed) {
        var heirs = new HashMap<UUID, UUID>();
        if (!closed.isEmpty()) {
            List<Object[]> rows = database.createNativeQuery("""
                            select h.unit_id, h.heir_id from org_unit_heir h join org_unit u on u.id = h.heir_id
                            where u.closed_on is null and h.unit_id in (:closed)""")
                    .setParameter("closed", closed)
                    .getResultList();
            rows.forEach(row -> heirs.put((UUID) row[0], (UUID) row[1]));
        }
        return heirs;
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, List<String>> formerly(List<OrgUnitLine> lines, String folded) {
        var renamed = lines.stream()
                .filter(line -> !Folding.fold(line.fullName()).contains(folded))
                .map(OrgUnitLine::id)
                .toList();
        if (renamed.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = database.createNativeQuery("""
                        select distinct c.id, case when o.type = '' then o.name
                            else upper(left(o.type, 1)) || substring(o.type from 2) || ' ' || o.name end
                        from org_unit_line c cross join lateral (
                            select s.* from org_unit_line s where s.unit_id = c.unit_id and s.id <> c.id
                            union all
                            select s.* from org_unit_heir h join org_unit_line s on s.unit_id = h.unit_id
                            where h.heir_id = c.unit_id) o
                        where c.id in (:lines) and o.valid_from < c.valid_to and position(:q in o.folded) > 0 order by 2""")
                .setParameter("lines", renamed)
                .setParameter("q", folded)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }
}
