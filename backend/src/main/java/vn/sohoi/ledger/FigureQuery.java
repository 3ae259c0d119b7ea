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

    /**
     * Whole months from the kept sums, the days around them from the entries: those of the span, and those on which a
     * unit came or went. No month is whole when pinned, because the kept sums know no position.
     */
    private static final String FLOWS = """
            with days as (
                select head, unit, greatest(lo, :from) as lo, least(hi, :end) as hi from (%2$s) belonging),
            reach as (
                select head, unit, lo, hi,
                    cast(date_trunc('month', cast(lo as timestamp) + interval '1 month -1 day') as date) as first,
                    case when %3$s then cast(date_trunc('month', cast(hi as timestamp)) as date) else lo end as last
                from days where lo < hi)
            select s.head, s.indicator, cast(sum(s.quantity) as numeric(18, 2)) as total,
                   cast(sum(s.entries) as bigint) as live
            from (
                select r.head, m.indicator, m.quantity, m.entries
                from reach r join ledger_month m on m.unit_id = r.unit and m.month >= r.first and m.month < r.last
                union all
                select r.head, e.indicator, e.quantity, e.sign
                from reach r cross join indicator i
                join ledger_entry e on e.unit_id = r.unit and e.indicator = i.code and e.day >= r.lo and e.day < r.hi
                where i.kind = 'FLOW' and not (r.lo = r.first and r.hi = r.last)
                and not (e.day >= r.first and e.day < r.last) and %1$s) s
            group by s.head, s.indicator""";

    /** The last count of each unit; that of a closed one until somebody who took over has counted. */
    private static final String STOCKS = """
            with reach as (%3$s)
            select r.head, l.indicator, cast(sum(l.quantity) as numeric(18, 2)) as total, count(*) as live
            from reach r join (
                select distinct on (e.indicator, e.unit_id) e.indicator, e.unit_id, e.quantity
                from indicator i join ledger_entry e on e.indicator = i.code
                where i.kind = 'STOCK' and e.unit_id in (select unit from reach) and e.day <= :to
                and e.sign = 1 and %1$s
                and not exists (select 1 from ledger_entry b where b.reverses = e.seq and %2$s)
                order by e.indicator, e.unit_id, e.day desc, e.seq desc) l on l.unit_id = r.unit
            where %4$s
            group by r.head, l.indicator""";

    private final EntityManager database;
    private final Indicators indicators;

    FigureQuery(EntityManager database, Indicators indicators) {
        this.database = database;
        this.indicators = indicators;
    }

    /** All indicators in order for each head, in the order of the heads. */
    Map<UUID, List<Figure>> figures(
            Collection<UUID> heads, LocalDate from, LocalDate to, Position position, Reading reading) {
        Map<UUID, List<Figure>> figures = new LinkedHashMap<>();
        if (heads.isEmpty()) {
            return figures;
        }
        var sums = new HashMap<UUID, Map<String, Sum>>();
        take(sums, flows(heads, from, to, position, reading));
        take(sums, stocks(heads, to, position, reading));
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

    private Query flows(Collection<UUID> heads, LocalDate from, LocalDate to, Position position, Reading reading) {
        var query = ask(FLOWS.formatted(position.sees("e"), reading.reach(), !position.pinned()), heads, position)
                .setParameter("from", from)
                .setParameter("end", to.plusDays(1));
        return reading.day() == null ? query : query.setParameter("tree", reading.day());
    }

    private Query stocks(Collection<UUID> heads, LocalDate to, Position position, Reading reading) {
        var stands = Heirs.haveNotCounted("l", position);
        return ask(
                        STOCKS.formatted(position.sees("e"), position.sees("b"), reading.reachOfStock(), stands),
                        heads,
                        position)
                .setParameter("to", to)
                .setParameter("tree", reading.tree(to));
    }

    private Query ask(String select, Collection<UUID> heads, Position position) {
        var query = database.createNativeQuery(select).setParameter("heads", heads);
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
