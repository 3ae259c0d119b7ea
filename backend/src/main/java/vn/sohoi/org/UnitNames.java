package vn.sohoi.org;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import vn.sohoi.platform.persistence.Where;

/** How a unit is found by what it is or was called; the index of names knows three letters or the beginning of a word. */
@ApplicationScoped
class UnitNames {

    private static final int TRIGRAM = 3;

    /** Among the names looked at: a hundred times as many are walked. */
    private static final int SOON = 64;

    private final EntityManager database;

    UnitNames(EntityManager database) {
        this.database = database;
    }

    /** The folded text anywhere in the column; one or two letters at the beginning of a word. Nothing asked, no condition. */
    static Where holding(String column, String folded) {
        var where = new Where();
        if (folded == null || folded.isEmpty()) {
            return where;
        }
        if (folded.length() >= TRIGRAM) {
            return where.holding(column, "q", folded);
        }
        var begin = Where.literally(folded) + "%";
        return where.and(
                "(%1$s like :first escape '!' or %1$s like :word escape '!' or %1$s like :older escape '!')"
                        .formatted(column),
                Map.of("first", begin, "word", "% " + begin, "older", "%|" + begin));
    }

    /** Signs alone are in no name: nothing is found, and the index would not know where to look. */
    static boolean wordless(String folded) {
        return folded != null && !folded.isEmpty() && folded.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /**
     * Whether names like these are soon met on a walk through all in their order, by a look at one page in a hundred:
     * they are many, and the first does not come late. Then the walk is short, while finding and sorting them all would
     * take long; with rare names, or those late in the order, it is the other way round.
     */
    boolean soonMet(String column, String folded) {
        var where = holding(column, folded);
        var query = database.createNativeQuery("""
                        select coalesce(min(place) filter (where held) <= :soon and count(*) filter (where held) * 20 > count(*), false)
                        from (select row_number() over (order by folded) as place, (%s) as held
                              from org_unit_line tablesample system (1)) looked_at""".formatted(where.clause())).setParameter("soon", SOON);
        where.parameters().forEach(query::setParameter);
        return (Boolean) query.getSingleResult();
    }
}
