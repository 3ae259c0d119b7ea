package vn.sohoi.org;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps where every unit belongs on every day; the rule itself is in the view {@code org_unit_stand}. */
@ApplicationScoped
class Places {

    private final EntityManager database;
    private final Clock clock;

    Places(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new unit belongs wherever its parent does, on every day: also before it opened. */
    void add(UUID unit, UUID parent) {
        var under = parent == null
                ? "select cast('/' as text) as path, date '0001-01-01' as valid_from, date '9999-12-31' as valid_to"
                : "select path, valid_from, valid_to from org_unit_place where unit_id = :parent";
        var query = database.createNativeQuery("""
                        insert into org_unit_place (unit_id, path, valid_from, valid_to)
                        select u.id, p.path || substring(u.path from '[^/]+/$'), p.valid_from, p.valid_to
                        from org_unit u cross join (%s) p where u.id = :unit""".formatted(under)).setParameter("unit", unit);
        (parent == null ? query : query.setParameter("parent", parent)).executeUpdate();
        database.createNativeQuery("""
                        update org_unit u set path = p.path from org_unit_place p
                        where u.id = :unit and p.unit_id = u.id and p.valid_from <= :today and p.valid_to > :today""")
                .setParameter("unit", unit)
                .setParameter("today", LocalDate.now(clock))
                .executeUpdate();
    }

    /** After the lines, the closing or the opening of these units changed. */
    void rebuild(Collection<UUID> changed) {
        call("org_unit_heir_rebuild(cast(:units as uuid[]))")
                .setParameter("units", array(changed))
                .getSingleResult();
        call("org_unit_place_rebuild(org_unit_touched(cast(:units as uuid[])))")
                .setParameter("units", array(changed))
                .getSingleResult();
        call("org_unit_known_rebuild(cast(:units as uuid[]) || array("
                        + "select heir_id from org_unit_heir where unit_id = any (cast(:units as uuid[]))))")
                .setParameter("units", array(changed))
                .getSingleResult();
        settle();
    }

    /** Puts everybody where they stand today; also the day when something decided before comes into effect. */
    int settle() {
        return database.createNativeQuery("""
                        update org_unit u set path = p.path from org_unit_place p
                        where p.unit_id = u.id and p.valid_from <= :today and p.valid_to > :today
                        and u.path <> p.path""")
                .setParameter("today", LocalDate.now(clock))
                .executeUpdate();
    }

    private Query call(String function) {
        return database.createNativeQuery("select cast(" + function + " as text)");
    }

    static String array(Collection<UUID> units) {
        return units.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
