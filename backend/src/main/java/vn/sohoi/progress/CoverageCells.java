package vn.sohoi.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.plan.PlanStatus;

/** What stands behind a cell of the matrix. */
@ApplicationScoped
class CoverageCells {

    private static final int LATEST = 100;

    private static final String ITEMS = """
            select i.id, i.plan_id, p.unit_id, i.path, i.text, p.status, i.due_on, i.done_on
            from plan_item_lineage l join plan_item i on i.id = l.item_id
            join plan p on p.id = l.plan_id and p.id <> :plan
            where l.ancestor_id = :item and i.removed_in is null and (p.unit_id = :unit or p.unit_id in (
                select h.unit_id from org_unit_heir h where h.heir_id = :unit and h.since <= :day))
            order by p.id, i.position""";

    private static final String ACTIVITIES = """
            select a.id, a.unit_id, a.plan_item_id, a.title, a.held_on, a.attendances, a.result
            from org_unit_place r
            join org_unit_place u on u.path ~>=~ r.path and u.path ~<~ (r.path || '~')
                and u.valid_from <= :day and u.valid_to > :day
            join activity a on a.unit_id = u.unit_id and a.status = 'DONE'
            where r.unit_id = :unit and r.valid_from <= :day and r.valid_to > :day
            and (a.plan_item_id = :item
                or a.plan_item_id in (select l.item_id from plan_item_lineage l where l.ancestor_id = :item))
            order by a.held_on desc, a.id desc""";

    private final EntityManager database;
    private final OrgUnits units;

    CoverageCells(EntityManager database, OrgUnits units) {
        this.database = database;
        this.units = units;
    }

    @SuppressWarnings("unchecked")
    List<CoverageCellView.Item> items(UUID plan, UUID unit, UUID item, LocalDate day) {
        List<Object[]> found = database.createNativeQuery(ITEMS)
                .setParameter("plan", plan)
                .setParameter("unit", unit)
                .setParameter("item", item)
                .setParameter("day", day)
                .getResultList();
        var called =
                units.refs(found.stream().map(row -> (UUID) row[2]).distinct().toList());
        return found.stream()
                .map(row -> new CoverageCellView.Item(
                        (UUID) row[0],
                        (UUID) row[1],
                        called.get(row[2]),
                        (String) row[3],
                        (String) row[4],
                        PlanStatus.valueOf((String) row[5]),
                        FactQuery.day(row[6]),
                        FactQuery.day(row[7])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<CoverageCellView.Held> activities(UUID unit, UUID item, LocalDate day) {
        List<Object[]> found = database.createNativeQuery(ACTIVITIES)
                .setParameter("unit", unit)
                .setParameter("item", item)
                .setParameter("day", day)
                .setMaxResults(LATEST)
                .getResultList();
        var called =
                units.refs(found.stream().map(row -> (UUID) row[1]).distinct().toList());
        return found.stream()
                .map(row -> new CoverageCellView.Held(
                        (UUID) row[0],
                        called.get(row[1]),
                        (UUID) row[2],
                        (String) row[3],
                        FactQuery.day(row[4]),
                        row[5] == null ? null : ((Number) row[5]).intValue(),
                        (String) row[6]))
                .toList();
    }
}
