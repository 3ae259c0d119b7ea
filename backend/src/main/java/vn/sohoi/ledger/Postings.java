package vn.sohoi.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Brings the entries of one record to what they should be. Nothing is updated or deleted: only reversed and added. */
@ApplicationScoped
class Postings {

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    Postings(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** One row to add; {@code reverses} is the entry it takes back. */
    record Line(String indicator, UUID unit, LocalDate day, BigDecimal quantity, int sign, Long reverses) {

        static Line of(String indicator, UUID unit, LocalDate day, BigDecimal quantity) {
            return new Line(indicator, unit, day, quantity.setScale(2), 1, null);
        }

        Line taking(long seq) {
            return new Line(indicator, unit, day, quantity.negate(), -1, seq);
        }
    }

    private record Live(long seq, Line line) {}

    private record Rule(String measure, String indicator, LocalDate from, LocalDate to) {

        boolean meets(Posting posting) {
            return measure.equals(posting.measure().name())
                    && !posting.day().isBefore(from)
                    && posting.day().isBefore(to);
        }
    }

    void repost(Source source, List<Posting> postings) {
        settle(source, wanted(source, postings));
    }

    /** Makes these the live lines of the source, whatever the rules of posting say. */
    void settle(Source source, List<Line> wanted) {
        var missing = new ArrayList<>(wanted);
        var lines = new ArrayList<Line>();
        for (var live : live(source)) {
            if (!missing.remove(live.line())) {
                lines.add(live.line().taking(live.seq()));
            }
        }
        lines.addAll(missing);
        if (!lines.isEmpty()) {
            add(source, lines);
        }
    }

    private List<Line> wanted(Source source, List<Posting> postings) {
        var rules = rules(source);
        var lines = new ArrayList<Line>();
        for (var posting : postings) {
            for (var rule : rules) {
                if (rule.meets(posting)) {
                    lines.add(Line.of(rule.indicator(), posting.unitId(), posting.day(), posting.quantity()));
                }
            }
        }
        return lines;
    }

    @SuppressWarnings("unchecked")
    private List<Rule> rules(Source source) {
        List<Object[]> rows = database.createNativeQuery("""
                        select measure, indicator, valid_from, valid_to from posting_rule
                        where source_type = :type and source_kind in (:kind, '*')""")
                .setParameter("type", source.type().name())
                .setParameter("kind", source.kind())
                .getResultList();
        return rows.stream()
                .map(r -> new Rule((String) r[0], (String) r[1], Sql.day(r[2]), Sql.day(r[3])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Live> live(Source source) {
        List<Object[]> rows = database.createNativeQuery("""
                        select e.seq, e.indicator, e.unit_id, e.day, e.quantity from ledger_entry e
                        where e.source_id = :id and e.source_type = :type and e.sign = 1
                        and not exists (select 1 from ledger_entry r where r.reverses = e.seq)
                        order by e.seq""")
                .setParameter("id", source.id())
                .setParameter("type", source.type().name())
                .getResultList();
        return rows.stream()
                .map(r -> new Live(
                        ((Number) r[0]).longValue(),
                        new Line((String) r[1], (UUID) r[2], Sql.day(r[3]), (BigDecimal) r[4], 1, null)))
                .toList();
    }

    /** One statement for all lines, so that the month sums are locked in one order by every writer. */
    private void add(Source source, List<Line> lines) {
        database.createNativeQuery("""
                        insert into ledger_entry
                            (indicator, unit_id, day, quantity, sign, reverses,
                             source_type, source_id, source_label, officer_id, recorded_at)
                        select l.indicator, l.unit, l.day, l.quantity, l.sign, l.reverses,
                               :type, :id, :label, :officer, :now
                        from jsonb_to_recordset(cast(:lines as jsonb)) as l(
                            indicator text, unit uuid, day date, quantity numeric, sign smallint, reverses bigint)""")
                .setParameter("type", source.type().name())
                .setParameter("id", source.id())
                .setParameter("label", source.label())
                .setParameter("officer", source.officerId())
                .setParameter("now", clock.instant())
                .setParameter("lines", written(lines))
                .executeUpdate();
    }

    private String written(List<Line> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
