package vn.sohoi.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sohoi.ledger.Source.Type;

/** A head with units below it that nobody else posts to, for tests of the ledger alone. */
@ApplicationScoped
class LedgerSandbox {

    /** Who is in every house, also in an empty one. */
    private static final UUID ADMIN = UUID.fromString("01900000-0000-7000-8000-000000000001");

    private final EntityManager database;

    LedgerSandbox(EntityManager database) {
        this.database = database;
    }

    record Tree(UUID head, List<UUID> units) {}

    /** What happens is taken back at the end, so that a thousand cases leave nothing behind. */
    static void andTakeBack(Runnable test) {
        QuarkusTransaction.begin();
        try {
            test.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    Tree tree(int units) {
        var all =
                IntStream.rangeClosed(0, units).mapToObj(i -> UUID.randomUUID()).toList();
        var root = "/sandbox-" + all.getFirst() + "/";
        var rows = IntStream.rangeClosed(0, units)
                .mapToObj(i -> "('%s', 0, 'BRANCH', '%s')".formatted(all.get(i), i == 0 ? root : root + i + "/"))
                .collect(Collectors.joining(", "));
        database.createNativeQuery("insert into org_unit (id, version, kind, path) values " + rows)
                .executeUpdate();
        database.createNativeQuery("""
                        insert into org_unit_place (unit_id, path, valid_from, valid_to)
                        select id, path, date '0001-01-01', date '9999-12-31' from org_unit where path like :root || '%'""").setParameter("root", root).executeUpdate();
        return new Tree(all.getFirst(), all.subList(1, units + 1));
    }

    static Source activity(UUID id, String kind) {
        return new Source(Type.ACTIVITY, kind, id, "Thử", ADMIN);
    }

    static Source count(UUID id) {
        return new Source(Type.MEMBER_COUNT, "COUNT", id, "Thử", ADMIN);
    }

    /** The entries of a source that no other takes back, as words. */
    @SuppressWarnings("unchecked")
    List<String> live(UUID source) {
        return database.createNativeQuery("""
                        select concat_ws(' ', e.indicator, e.unit_id, e.day, e.quantity) from ledger_entry e
                        where e.source_id = :source and e.sign = 1
                        and not exists (select 1 from ledger_entry r where r.reverses = e.seq) order by 1""").setParameter("source", source).getResultList();
    }

    /** What all entries of a source come to, taken back or not: nothing is left of what was taken back. */
    @SuppressWarnings("unchecked")
    List<String> sums(UUID source) {
        return database.createNativeQuery("""
                        select concat_ws(' ', e.indicator, e.unit_id, e.day, sum(e.quantity)) from ledger_entry e
                        where e.source_id = :source group by e.indicator, e.unit_id, e.day having sum(e.sign) <> 0
                        order by 1""").setParameter("source", source).getResultList();
    }

    /** Months of these units whose kept sum is not the sum of the entries. */
    @SuppressWarnings("unchecked")
    List<Object> monthsThatDiffer(List<UUID> units) {
        return database.createNativeQuery("""
                        select coalesce(m.indicator, r.indicator) || ' ' || coalesce(m.month, r.month)
                        from (select * from ledger_month where unit_id in (:units)) m
                        full join (
                            select e.indicator, e.unit_id, cast(date_trunc('month', e.day) as date) as month,
                                   sum(e.quantity) as quantity, sum(e.sign) as entries
                            from ledger_entry e join indicator i on i.code = e.indicator and i.kind = 'FLOW'
                            where e.unit_id in (:units) group by 1, 2, 3) r
                        on r.indicator = m.indicator and r.unit_id = m.unit_id and r.month = m.month
                        where (m.quantity, m.entries) is distinct from (r.quantity, r.entries)""").setParameter("units", units).getResultList();
    }

    static Map<String, BigDecimal> reported(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.status() == Figure.Status.REPORTED)
                .collect(Collectors.toMap(Figure::indicator, Figure::value));
    }
}
