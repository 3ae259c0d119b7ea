package vn.sohoi.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;

/**
 * The entries a figure is made of, and no others: what was reversed is left out, and a stock is made of the last
 * entry of each unit. Their quantities add up to the figure; those of a ratio to its two parts. Read, as reports are, in
 * the tree of the last day.
 */
@ApplicationScoped
class SourceQuery {

    private static final String FROM = """
             from indicator i join ledger_entry e on e.indicator = i.code
            join (%5$s) r on r.unit = e.unit_id
            where i.code in (select unnest(array[r.code, r.numerator, r.denominator]) from indicator r
                             where r.code = :indicator)
            and e.day <= :to and (i.kind = 'STOCK' or e.day >= :from) and e.sign = 1 and %1$s
            and not exists (select 1 from ledger_entry b where b.reverses = e.seq and %2$s)
            and (i.kind <> 'STOCK' or not exists (
                select 1 from ledger_entry l
                where l.indicator = e.indicator and l.unit_id = e.unit_id and l.sign = 1
                and l.day <= :to and (l.day, l.seq) > (e.day, e.seq) and %3$s
                and not exists (select 1 from ledger_entry c where c.reverses = l.seq and %4$s)))
            and (i.kind <> 'STOCK' or %6$s)""";

    private final EntryQuery entries;

    SourceQuery(EntryQuery entries) {
        this.entries = entries;
    }

    Page<LedgerEntryView> page(SourceSpan span, Position position, PageQuery paging) {
        var values = new HashMap<String, Object>(Map.of(
                "heads", List.of(span.within()),
                "tree", span.to(),
                "indicator", span.indicator(),
                "from", span.from(),
                "to", span.to()));
        if (position.pinned()) {
            values.put("snapshot", position.snapshot());
        }
        var from = FROM.formatted(
                position.sees("e"),
                position.sees("b"),
                position.sees("l"),
                position.sees("c"),
                Reading.restatedTo(span.to()).reach(),
                Heirs.haveNotCounted("e", position));
        return entries.page(from, values, paging);
    }
}
