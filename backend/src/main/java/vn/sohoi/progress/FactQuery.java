package vn.sohoi.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the facts of many items at many units with one statement, whatever their number. */
@ApplicationScoped
class FactQuery {

    /**
     * A unit has the items of its own plans, and of those of units it took over from; what was done counts below it
     * too. An item is reached by its headings and by what it makes concrete: that way is kept in plan_item_lineage.
     */
    private static final String FACTS = """
            with asked as materialized (select unnest(cast(:rows as uuid[])) as id),
            wanted as materialized (select unnest(cast(:columns as uuid[])) as id),
            places as materialized (
                select p.unit_id as row, p.path from asked a join org_unit_place p on p.unit_id = a.id
                where p.valid_from <= :day and p.valid_to > :day),
            members as (
                select row, row as unit from places
                union
                select h.heir_id, h.unit_id from places r join org_unit_heir h on h.heir_id = r.row
                where h.since <= :day),
            below as materialized (
                select r.row, u.unit_id as unit from places r
                join org_unit_place u on u.path ~>=~ r.path and u.path ~<~ (r.path || '~')
                    and u.valid_from <= :day and u.valid_to > :day),
            led as materialized (
                select w.id as col, l.item_id as item, l.plan_id as plan from wanted w cross join lateral (
                    select i.item_id, i.plan_id from plan_item_lineage i where i.ancestor_id = w.id offset 0) l),
            done as materialized (
                select t.* from wanted w cross join lateral (
                    select * from activity_tally a where a.plan_item_id = w.id and a.activities > 0 offset 0) t),
            facts as (
                select m.row, l.col, count(*) as items,
                       count(*) filter (where p.status in ('ISSUED', 'CLOSED')) as issued, max(d.done_on) as done_on,
                       0 as activities, 0 as attendances, 0 as results, cast(null as text) as reason
                from led l
                join plan p on p.id = l.plan and p.id <> :plan
                join members m on m.unit = p.unit_id
                left join plan_item d on d.id = l.item and d.done_on is not null
                left join plan_item g on g.id = l.item and g.removed_in is not null
                where g.id is null
                group by m.row, l.col
                union all
                select b.row, t.plan_item_id, 0, 0, null, sum(t.activities), sum(t.attendances), sum(t.results), null
                from done t join below b on b.unit = t.unit_id
                group by b.row, t.plan_item_id
                union all
                select m.row, e.plan_item_id, 0, 0, null, 0, 0, 0, e.reason
                from wanted w join exemption e on e.plan_item_id = w.id join members m on m.unit = e.unit_id),
            cells as (
                select row, col, sum(items) as items, sum(issued) as issued, max(done_on) as done_on,
                       sum(activities) as activities, sum(attendances) as attendances, sum(results) as results,
                       max(reason) as reason
                from facts group by row, col)
            """;

    private static final String CELLS = FACTS + """
            select row, col, items, issued, done_on, activities, attendances, results, reason from cells""";

    /** The same, only as far as the state depends on it, and counted. */
    private static final String COUNTS = FACTS + """
            select col, least(items, 1), least(issued, 1), max(done_on), least(activities, 1), least(results, 1),
                   max(reason), count(*)
            from cells
            group by col, least(items, 1), least(issued, 1), done_on is null, least(activities, 1), least(results, 1),
                     reason is null""";

    private final EntityManager database;

    FactQuery(EntityManager database) {
        this.database = database;
    }

    /** By unit and item; where nothing was found there is no entry. */
    @SuppressWarnings("unchecked")
    Map<UUID, Map<UUID, Facts>> of(UUID plan, Collection<UUID> rows, Collection<UUID> columns, LocalDate day) {
        Map<UUID, Map<UUID, Facts>> facts = new HashMap<>();
        for (var row : (List<Object[]>) ask(CELLS, plan, rows, columns, day).getResultList()) {
            var found = new Facts(
                    number(row[2]),
                    number(row[3]),
                    day(row[4]),
                    number(row[5]),
                    number(row[6]),
                    number(row[7]),
                    (String) row[8]);
            facts.computeIfAbsent((UUID) row[0], unit -> new HashMap<>()).put((UUID) row[1], found);
        }
        return facts;
    }

    /** How many of the units are in each state, by item; those without any fact are not counted. */
    @SuppressWarnings("unchecked")
    Map<UUID, Map<ProgressState, Long>> counts(
            UUID plan, Collection<UUID> rows, Collection<UUID> columns, LocalDate day) {
        Map<UUID, Map<ProgressState, Long>> counts = new HashMap<>();
        for (var row : (List<Object[]>) ask(COUNTS, plan, rows, columns, day).getResultList()) {
            var kind = new Facts(
                    number(row[1]), number(row[2]), day(row[3]), number(row[4]), 0, number(row[5]), (String) row[6]);
            counts.computeIfAbsent((UUID) row[0], item -> new EnumMap<>(ProgressState.class))
                    .merge(Progress.of(kind).state(), number(row[7]), Long::sum);
        }
        return counts;
    }

    private Query ask(String select, UUID plan, Collection<UUID> rows, Collection<UUID> columns, LocalDate day) {
        return database.createNativeQuery(select)
                .setParameter("plan", plan)
                .setParameter("rows", array(rows))
                .setParameter("columns", array(columns))
                .setParameter("day", day);
    }

    static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
