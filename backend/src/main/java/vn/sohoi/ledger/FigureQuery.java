package vn.sohoi.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohoi.ledger.Figure.Sum;

/** The one way to a total: sums of entries under units, between days, as at a position. */
@ApplicationScoped
class FigureQuery {

    /** Each head with every unit of its subtree; the range is the prefix, in the order of the path's index. */
    private static final String REACH = """
            with reach as (
                select h.id as head, u.id as unit from org_unit h
                join org_unit u on u.path ~>=~ h.path and u.path ~<~ (h.path || '~')
                where h.id in (:heads))
            """;

    /** Whole months from the kept sums, the days around them from the entries; the range is empty when pinned. */
    private static final String FLOWS = """
            select s.head, s.indicator, cast(sum(s.quantity) as numeric(18, 2)) as total,
                   cast(sum(s.entries) as bigint) as live
            from (
                select r.head, m.indicator, m.quantity, m.entries
                from reach r join ledger_month m on m.unit_id = r.unit
                where m.month >= :first and m.month < :last
                union all
                select r.head, e.indicator, e.quantity, e.sign
                from reach r cross join indicator i
                join ledger_entry e on e.unit_id = r.unit and e.indicator = i.code
                where i.kind = 'FLOW' and e.day >= :from and e.day <= :to
                and not (e.day >= :first and e.day < :last) and %s) s
            group by s.head, s.indicator""";

    private static final String STOCKS = """
            select r.head, l.indicator, cast(sum(l.quantity) as numeric(18, 2)) as total, count(*) as live
            from reach r join (
                select distinct on (e.indicator, e.unit_id) e.indicator, e.unit_id, e.quantity
                from indicator i join ledger_entry e on e.indicator = i.code
                where i.kind = 'STOCK' and e.unit_id in (select unit from reach) and e.day <= :to
                and e.sign = 1 and %s
                and not exists (select 1 from ledger_entry b where b.reverses = e.seq and %s)
                order by e.indicator, e.unit_id, e.day desc, e.seq desc) l on l.unit_id = r.unit
            group by r.head, l.indicator""";

    private final EntityManager database;
    private final Indicators indicators;

    FigureQuery(EntityManager database, Indicators indicators) {
        this.database = database;
        this.indicators = indicators;
    }

    /** All indicators in order for each head, in the order of the heads. */
    Map<UUID, List<Figure>> figures(Collection<UUID> heads, LocalDate from, LocalDate to, Position position) {
        Map<UUID, List<Figure>> figures = new LinkedHashMap<>();
        if (heads.isEmpty()) {
            return figures;
        }
        var sums = new HashMap<UUID, Map<String, Sum>>();
        take(sums, flows(heads, from, to, position));
        take(sums, stocks(heads, to, position));
        var all = indicators.inOrder();
        for (var head : heads) {
            var of = sums.getOrDefault(head, Map.of());
            figures.put(
                    head, all.stream().map(indicator -> figure(indicator, of)).toList());
        }
        return figures;
    }

    private static Figure figure(Indicator indicator, Map<String, Sum> sums) {
        if (indicator.kind() == Figure.Kind.RATIO) {
            return Figure.percent(
                    indicator,
                    sums.getOrDefault(indicator.numerator(), Sum.NONE),
                    sums.getOrDefault(indicator.denominator(), Sum.NONE));
        }
        return Figure.sum(indicator, sums.getOrDefault(indicator.code(), Sum.NONE));
    }

    private Query flows(Collection<UUID> heads, LocalDate from, LocalDate to, Position position) {
        var first = from.plusMonths(from.getDayOfMonth() == 1 ? 0 : 1).withDayOfMonth(1);
        var last = position.pinned() ? first : to.plusDays(1).withDayOfMonth(1);
        return ask(FLOWS.formatted(position.sees("e")), heads, to, position)
                .setParameter("from", from)
                .setParameter("first", first)
                .setParameter("last", last);
    }

    private Query stocks(Collection<UUID> heads, LocalDate to, Position position) {
        return ask(STOCKS.formatted(position.sees("e"), position.sees("b")), heads, to, position);
    }

    private Query ask(String select, Collection<UUID> heads, LocalDate to, Position position) {
        var query = database.createNativeQuery(REACH + select)
                .setParameter("heads", heads)
                .setParameter("to", to);
        return position.pinned() ? query.setParameter("snapshot", position.snapshot()) : query;
    }

    @SuppressWarnings("unchecked")
    private static void take(Map<UUID, Map<String, Sum>> sums, Query query) {
        for (var row : (List<Object[]>) query.getResultList()) {
            var entries = ((Number) row[3]).longValue();
            if (entries > 0) {
                sums.computeIfAbsent((UUID) row[0], head -> new HashMap<>())
                        .put((String) row[1], new Sum((BigDecimal) row[2], entries));
            }
        }
    }
}
