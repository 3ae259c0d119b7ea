package vn.sohoi.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.ledger.Figure.Sum;

/** What certain records posted, by year: the question to the ledger from the other end. Stocks do not add up so. */
@ApplicationScoped
class SourceFigures {

    private static final String FLOWS = """
            select cast(extract(year from e.day) as int), e.indicator, cast(sum(e.quantity) as numeric(18, 2)), sum(e.sign)
            from (select unnest(cast(:sources as uuid[])) as id) s join ledger_entry e on e.source_id = s.id
            join indicator i on i.code = e.indicator and i.kind = 'FLOW'
            group by 1, 2 having sum(e.sign) > 0""";

    private final EntityManager database;
    private final Indicators indicators;

    SourceFigures(EntityManager database, Indicators indicators) {
        this.database = database;
        this.indicators = indicators;
    }

    @SuppressWarnings("unchecked")
    Map<Integer, List<Figure>> byYear(Collection<UUID> sources) {
        Map<Integer, Map<String, Sum>> sums = new TreeMap<>();
        List<Object[]> rows = database.createNativeQuery(FLOWS)
                .setParameter(
                        "sources", sources.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        rows.forEach(row -> sums.computeIfAbsent(((Number) row[0]).intValue(), year -> new HashMap<>())
                .put((String) row[1], new Sum((BigDecimal) row[2], ((Number) row[3]).longValue())));
        Map<Integer, List<Figure>> figures = new TreeMap<>();
        sums.forEach((year, of) -> {
            var shown = new ArrayList<Figure>();
            for (var indicator : indicators.inOrder()) {
                if (of.containsKey(indicator.code())) {
                    shown.add(Figure.sum(indicator, of.get(indicator.code())));
                }
            }
            figures.put(year, shown);
        });
        return figures;
    }
}
