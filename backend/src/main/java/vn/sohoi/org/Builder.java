package vn.sohoi.org;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a {@link Blueprint} into the organisation, and takes it out again. One at a time: who changes units waits. */
@ApplicationScoped
class Builder {

    static final long ONE_AT_A_TIME = 20_250_701;

    private final UnitRepository units;
    private final Places places;
    private final EntityManager database;

    Builder(UnitRepository units, Places places, EntityManager database) {
        this.units = units;
        this.places = places;
        this.database = database;
    }

    void takeTurn() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
                .setParameter("key", ONE_AT_A_TIME)
                .getSingleResult();
    }

    /** First what ends, then what begins: the database allows no two lines of a unit, nor a code twice, on one day. */
    void build(Reorganisation plan, Blueprint blueprint) {
        var day = plan.effectiveOn();
        database.flush();
        var written = blueprint.written();
        var ending = new HashSet<>(blueprint.touched());
        ending.removeAll(blueprint.opened());
        // Asked for at once, before anything changes: each question makes Hibernate look through all that it holds.
        var lines = units.changeable(ending, day);
        lines.values().forEach(line -> line.end(day, plan.id()));
        blueprint.heirs().forEach((closed, heir) -> lines.get(closed).unit().close(heir, day, plan.id()));
        database.flush();
        written.forEach((id, standing) -> {
            var unit = units.unit(id).orElseThrow();
            unit.become(standing.kind());
            units.persist(new OrgUnitLine(unit, standing, day, plan.id()));
        });
        database.flush();
        succeed(plan, blueprint.successions());
        places.rebuild(blueprint.touched());
        database.clear();
    }

    private void succeed(Reorganisation plan, List<Blueprint.Succession> successions) {
        database.createNativeQuery("""
                        insert into org_unit_successor (unit_id, successor_id, reorganisation_id, since, numbers)
                        select unit, successor, :plan, :since, numbers from unnest(
                            cast(:units as uuid[]), cast(:successors as uuid[]), cast(:numbers as boolean[]))
                            as s (unit, successor, numbers)""")
                .setParameter("units", array(successions, Blueprint.Succession::unit))
                .setParameter("successors", array(successions, Blueprint.Succession::successor))
                .setParameter("numbers", array(successions, Blueprint.Succession::numbers))
                .setParameter("plan", plan.id())
                .setParameter("since", plan.effectiveOn())
                .executeUpdate();
    }

    private static String array(List<Blueprint.Succession> successions, Function<Blueprint.Succession, Object> member) {
        return successions.stream().map(member).map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** Exactly what the plan began goes, exactly what it ended goes on. */
    void takeBack(UUID plan, Traces traces) {
        database.flush();
        run("delete from org_unit_successor where reorganisation_id = :plan", plan);
        run("delete from org_unit_line where begun_by = :plan", plan);
        run("update org_unit_line set valid_to = '9999-12-31', ended_by = null where ended_by = :plan", plan);
        run("update org_unit set heir_id = null, closed_on = null, closed_by = null where closed_by = :plan", plan);
        run("""
                update org_unit u set kind = l.kind from org_unit_line l
                where l.unit_id = u.id and l.valid_to = '9999-12-31' and u.kind <> l.kind and :plan is not null""", plan);
        run("delete from org_unit_heir where heir_id in (select id from org_unit where opened_by = :plan)", plan);
        run("delete from org_unit_place where unit_id in (select id from org_unit where opened_by = :plan)", plan);
        var standing = new HashSet<>(traces.touched());
        standing.removeAll(traces.opened());
        places.rebuild(standing);
        database.createNativeQuery("select cast(org_unit_forget(:plan) as text)")
                .setParameter("plan", plan)
                .getSingleResult();
        database.clear();
    }

    private void run(String statement, UUID plan) {
        database.createNativeQuery(statement).setParameter("plan", plan).executeUpdate();
    }
}
