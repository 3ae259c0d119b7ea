package vn.sohoi.plan.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The register. Whoever takes a number waits for whoever takes one of the same series. */
@ApplicationScoped
class Register implements PanacheRepositoryBase<RegisterEntry, UUID> {

    List<RegisterEntry> of(UUID unitId, int year) {
        return list("unitId = ?1 and year = ?2 order by series, number", unitId, year);
    }

    /** The number after the last; held until the transaction ends. */
    int next(UUID unitId, int year, String series) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:series, 17)) as text)")
                .setParameter("series", unitId + " " + year + " " + series)
                .getSingleResult();
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(e.number), 0) + 1 from RegisterEntry e"
                                + " where e.unitId = :unit and e.year = :year and e.series = :series",
                        Integer.class)
                .setParameter("unit", unitId)
                .setParameter("year", year)
                .setParameter("series", series)
                .getSingleResult();
    }
}
