package vn.sohoi.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.people.Officers;
import vn.sohoi.platform.Digest;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;

/** Entries as rows, the newest first; the sequence number is the key of the page. */
@ApplicationScoped
class EntryQuery {

    private static final String COLUMNS =
            "e.seq, e.indicator, e.unit_id, e.day, e.quantity, e.source_type, e.source_id, e.source_label,"
                    + " e.officer_id, e.recorded_at, e.reverses";

    private final EntityManager database;
    private final OrgUnits units;
    private final Officers officers;

    EntryQuery(EntityManager database, OrgUnits units, Officers officers) {
        this.database = database;
        this.units = units;
        this.officers = officers;
    }

    Page<LedgerEntryView> page(EntrySearch search, Position position, PageQuery paging) {
        var values = new HashMap<String, Object>();
        return page(where(search, position, values), values, paging);
    }

    /** A page of the entries {@code e} of a query without its columns and order. */
    Page<LedgerEntryView> page(String where, Map<String, Object> values, PageQuery paging) {
        var filter = Digest.sha256(where + values).substring(0, 10);
        var count = paging.count() ? count(where, values) : null;
        if (paging.cursor() != null) {
            values.put("before", before(paging.cursor(), filter));
            where += " and e.seq < :before";
        }
        var rows = rows(where, values, paging.limit() + 1);
        var more = rows.size() > paging.limit();
        var shown = more ? rows.subList(0, paging.limit()) : rows;
        var next = more ? cursor(((Number) shown.getLast()[0]).longValue(), filter) : null;
        return new Page<>(named(shown), next, null, count);
    }

    private String where(EntrySearch search, Position position, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        var reading = Reading.of(search.restatedTo());
        values.put("heads", List.of(search.within()));
        if (reading.day() != null) {
            values.put("tree", reading.day());
        }
        if (search.indicator() != null) {
            conditions.add(
                    "(e.indicator = :indicator or e.indicator in (select unnest(array[i.numerator, i.denominator])"
                            + " from indicator i where i.code = :indicator))");
            values.put("indicator", search.indicator());
        }
        if (search.from() != null) {
            conditions.add("e.day >= :from");
            values.put("from", search.from());
        }
        if (search.to() != null) {
            conditions.add("e.day <= :to");
            values.put("to", search.to());
        }
        if (position.pinned()) {
            conditions.add(position.sees("e"));
            values.put("snapshot", position.snapshot());
        }
        conditions.add("e.day >= r.lo and e.day < r.hi");
        return " from ledger_entry e join (" + reading.reach() + ") r on r.unit = e.unit_id where "
                + String.join(" and ", conditions);
    }

    private long count(String where, Map<String, Object> values) {
        var query = database.createNativeQuery("select count(*)" + where);
        values.forEach(query::setParameter);
        return ((Number) query.getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String where, Map<String, Object> values, int limit) {
        var query = database.createNativeQuery("select " + COLUMNS + where + " order by e.seq desc");
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    private List<LedgerEntryView> named(List<Object[]> rows) {
        var unit = units.refs(rows.stream().map(r -> (UUID) r[2]).distinct().toList());
        var officer =
                officers.refs(rows.stream().map(r -> (UUID) r[8]).distinct().toList());
        return rows.stream()
                .map(r -> new LedgerEntryView(
                        ((Number) r[0]).longValue(),
                        (String) r[1],
                        unit.get(r[2]),
                        Sql.day(r[3]),
                        (BigDecimal) r[4],
                        Source.Type.valueOf((String) r[5]),
                        (UUID) r[6],
                        (String) r[7],
                        officer.get(r[8]),
                        Sql.moment(r[9]),
                        r[10] == null ? null : ((Number) r[10]).longValue()))
                .toList();
    }

    private static String cursor(long seq, String filter) {
        var text = filter + "|" + seq;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static long before(String cursor, String filter) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|");
            if (parts.length == 2 && parts[0].equals(filter)) {
                return Long.parseLong(parts[1]);
            }
        } catch (IllegalArgumentException e) {
            throw refused();
        }
        throw refused();
    }

    private static Problem refused() {
        return new Problem.Invalid("cursor", new Problem.FieldError("cursor", "cursor"));
    }
}
