package vn.sohoi.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import vn.sohoi.ledger.SeriesView.CriteriaBreak;

/** From which days records are counted otherwise than before. */
@ApplicationScoped
class SeriesBreaks {

    private final EntityManager database;

    SeriesBreaks(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<CriteriaBreak> between(Span span) {
        List<Object[]> rows = database.createNativeQuery("""
                        select cast(c.day as text), string_agg(distinct c.indicator, ',' order by c.indicator)
                        from (select valid_from as day, indicator from posting_rule
                              union all select valid_to, indicator from posting_rule) c
                        where c.day > :from and c.day <= :to group by c.day order by c.day""")
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .getResultList();
        return rows.stream()
                .map(row -> new CriteriaBreak(LocalDate.parse((String) row[0]), List.of(((String) row[1]).split(","))))
                .toList();
    }
}
