package vn.sohoi.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.sohoi.ledger.Figure;
import vn.sohoi.ledger.Ledger;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** What came of a programme, by year: its items with all that makes them concrete, and the activities of all these. */
@ApplicationScoped
class ProgrammeResults {

    private static final String FAMILY = """
            with family as (
                select plan_item_id as id from programme_tag where programme_id = :programme and plan_item_id is not null
                union
                select l.item_id from programme_tag t join plan_item_lineage l on l.ancestor_id = t.plan_item_id
                where t.programme_id = :programme),
            reached as (
                select id from org_unit
                where exists (select 1 from unnest(cast(:reach as text[])) m where path like m || '%'))
            """;

    private static final String PLANS = FAMILY + """
            select p.year, count(distinct p.id), count(*) from family f join plan_item i on i.id = f.id
            join plan p on p.id = i.plan_id join reached r on r.id = p.unit_id group by p.year""";

    private static final String ACTIVITIES = FAMILY + """
            select a.id, cast(extract(year from a.held_on) as int) from activity a join reached r on r.id = a.unit_id
            where a.status = 'DONE' and (a.plan_item_id in (select id from family) or a.id in (
                select activity_id from programme_tag where programme_id = :programme and activity_id is not null))""";

    private final EntityManager database;
    private final Ledger ledger;

    ProgrammeResults(EntityManager database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /** By year, the earliest first; only years with something in them, and every year of the programme. */
    @SuppressWarnings("unchecked")
    List<ProgrammeView.YearResult> of(Programme programme, Actor actor) {
        Map<Integer, Object[]> plans = new HashMap<>();
        ((List<Object[]>) ask(PLANS, programme, actor).getResultList())
                .forEach(row -> plans.put(((Number) row[0]).intValue(), row));
        Map<Integer, List<UUID>> held = new TreeMap<>();
        ((List<Object[]>) ask(ACTIVITIES, programme, actor).getResultList())
                .forEach(row -> held.computeIfAbsent(((Number) row[1]).intValue(), year -> new ArrayList<>())
                        .add((UUID) row[0]));
        var sources = held.values().stream().flatMap(List::stream).toList();
        var figures = ledger.ofSources(sources);
        var years = new TreeMap<Integer, Boolean>();
        for (var year = programme.fromYear(); year <= programme.toYear(); year++) {
            years.put(year, true);
        }
        plans.keySet().forEach(year -> years.put(year, true));
        held.keySet().forEach(year -> years.put(year, true));
        return years.keySet().stream()
                .map(year -> new ProgrammeView.YearResult(
                        year,
                        plans.containsKey(year) ? ((Number) plans.get(year)[1]).longValue() : 0,
                        plans.containsKey(year) ? ((Number) plans.get(year)[2]).longValue() : 0,
                        held.getOrDefault(year, List.of()).size(),
                        figures.getOrDefault(year, List.<Figure>of()).stream()
                                .map(ProgrammeView.Result::of)
                                .toList()))
                .toList();
    }

    private Query ask(String select, Programme programme, Actor actor) {
        return database.createNativeQuery(select)
                .setParameter("programme", programme.id())
                .setParameter(
                        "reach",
                        "{"
                                + String.join(
                                        ",",
                                        actor.reach(Role.READERS).stream()
                                                .sorted()
                                                .toList()) + "}");
    }
}
