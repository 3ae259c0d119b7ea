package vn.sohoi.org;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import vn.sohoi.platform.persistence.Where;

/** How a unit is found by what it is or was called; the index of names knows three letters or the beginning of a word. */
@ApplicationScoped
class UnitNames {

    private static final int TRIGRAM = 3;

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

    /**
     * Whether it is a word like "phu nu" that every fourth name has, by a look at one page in a hundred. Such names are
     * soon met on a walk through all in their order, while finding and sorting them all would take long; with rare
     * names it is the other way round.
     */
    boolean common(String column, String folded) {
        var where = holding(column, folded);
        var query = database.createNativeQuery("select count(*) filter (where " + where.clause()
                + ") * 4 > count(*) from org_unit_line tablesample system (1)");
        where.parameters().forEach(query::setParameter);
        return (Boolean) query.getSingleResult();
    }
}
