package vn.sohoi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohoi.testing.GivenPlan.draft;
import static vn.sohoi.testing.GivenPlan.move;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.AtOnce;
import vn.sohoi.testing.Given;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Records;

/** Whatever an administrator of the database does to the audit is found; each attempt is taken back. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AuditChainTest {

    @Inject
    EntityManager database;

    @Inject
    AuditChain chain;

    @Inject
    Anchors anchors;

    @BeforeEach
    void something() {
        HousePart.province();
        for (var i = 0; i < 3; i++) {
            move("mai", draft("mai"), "submission").statusCode(200);
        }
        QuarkusTransaction.requiringNew().run(anchors::keep);
    }

    @Test
    void whatNobodyTouchedIsWhole() {
        var all = verified();
        assertThat(all.whole()).as("%s", all).isTrue();
        assertThat(all.checked()).isEqualTo(entries());
        assertThat(all.anchors()).isPositive();
        assertThat(all.head()).matches("[0-9a-f]{64}");
    }

    @Test
    void aChangedEntryIsFoundAtItsPlace() {
        var place = head() - 2;
        for (var column : new String[] {"body", "kind", "actor_name", "address"}) {
            assertThat(after("update audit_entry set %s = coalesce(%1$s, '') || ' ' where id = %s"
                            .formatted(column, entryAt(place))))
                    .extracting(ChainView::whole, ChainView::brokenAt, ChainView::fault)
                    .containsExactly(false, place, ChainFault.CHANGED);
        }
        assertThat(after("update audit_entry set at = at + interval '1 microsecond' where id = " + entryAt(place)))
                .extracting(ChainView::brokenAt, ChainView::fault)
                .containsExactly(place, ChainFault.CHANGED);
        assertThat(after("update audit_link set hash = repeat('0', 64) where position = " + place))
                .extracting(ChainView::brokenAt, ChainView::fault)
                .containsExactly(place, ChainFault.CHANGED);
    }

    @Test
    void aDeletedEntryIsFoundAlsoWhenItsLinkWentWithIt() {
        var place = head() - 2;
        var entry = entryAt(place);
        assertThat(after("delete from audit_entry where id = " + entry))
                .extracting(ChainView::brokenAt, ChainView::fault)
                .containsExactly(place, ChainFault.ENTRY_GONE);
        assertThat(after(
                        "delete from audit_entry where id = " + entry,
                        "delete from audit_link where position = " + place))
                .extracting(ChainView::brokenAt, ChainView::fault)
                .containsExactly(place, ChainFault.LINK_GONE);
    }

    @Test
    void aTailCutOffIsFoundByTheHeadKeptOutside() {
        var place = head() - 2;
        assertThat(after(
                        "delete from audit_entry where id in (select entry_id from audit_link where position >= "
                                + place + ")",
                        "delete from audit_link where position >= " + place))
                .extracting(ChainView::whole, ChainView::brokenAt, ChainView::fault)
                .containsExactly(false, place, ChainFault.TAIL_CUT);
    }

    @Test
    void aChainWrittenAnewIsFoundByTheHeadKeptOutside() {
        var place = head() - 2;
        assertThat(after("update audit_entry set body = 'x' where id = " + entryAt(place), """
                        do $$
                        declare
                            l record;
                            previous text := (select hash from audit_link where position = %1$d - 1);
                        begin
                            for l in select position, e from audit_link k join audit_entry e on e.id = k.entry_id
                                     where position >= %1$d order by position loop
                                previous := audit_digest(previous, l.e);
                                update audit_link set hash = previous where position = l.position;
                            end loop;
                        end
                        $$""".formatted(place)))
                .extracting(ChainView::whole, ChainView::fault)
                .containsExactly(false, ChainFault.REWRITTEN);
    }

    @Test
    void anEntrySlippedInBesideTheChainIsFound() {
        assertThat(after("insert into audit_entry (id, at, subject, kind, body)"
                        + " values (gen_random_uuid(), now(), gen_random_uuid(), 'x', '{}')"))
                .extracting(ChainView::whole, ChainView::fault)
                .containsExactly(false, ChainFault.UNLINKED);
    }

    @Test
    void aRangeIsCheckedFromTheLinkBeforeIt() {
        var head = head();
        var part = QuarkusTransaction.requiringNew().call(() -> chain.verify(head - 1, head));
        assertThat(part.whole()).isTrue();
        assertThat(part.checked()).isEqualTo(2);
    }

    @Test
    void writersAtOnceStandInOneChain() throws Exception {
        var before = entries();
        var unit = java.util.UUID.fromString(Records.unit(Records.THAI_SON));
        AtOnce.send(
                        16,
                        number -> Given.activity("nga", unit, java.util.Map.of("title", "Cùng lúc " + number))
                                .extract()
                                .response())
                .forEach(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(entries()).isEqualTo(before + 16);
        var all = verified();
        assertThat(all.whole()).as("%s", all).isTrue();
        assertThat(all.checked()).isEqualTo(before + 16);
    }

    /** Else it would be enough to cut and to wait for the next head. */
    @Test
    void noHeadIsKeptOfAChainThatLostTheOneBefore() {
        var place = head() - 2;
        var before = anchors.kept();
        QuarkusTransaction.begin();
        try {
            run("alter table audit_link disable trigger user");
            run("delete from audit_link where position >= " + place);
            assertThat(anchors.keep()).isFalse();
            run("update audit_link set hash = repeat('0', 64)");
            assertThat(anchors.keep()).isFalse();
            assertThat(anchors.kept()).containsAllEntriesOf(before);
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThat(QuarkusTransaction.requiringNew().call(anchors::keep)).isTrue();
    }

    @Test
    void aHeadIsKeptSecondsAfterTheCommitWithoutBeingAskedFor() throws Exception {
        move("mai", draft("mai"), "submission").statusCode(200);
        var position = head();
        for (var tenths = 0; tenths < 100 && anchors.kept().lastKey() < position; tenths++) {
            Thread.sleep(100);
        }
        assertThat(anchors.kept().lastKey()).isGreaterThanOrEqualTo(position);
    }

    private ChainView verified() {
        return QuarkusTransaction.requiringNew().call(() -> chain.verify(1, Long.MAX_VALUE));
    }

    /** With the triggers off, as an administrator of the database would; what follows is taken back. */
    private ChainView after(String... statements) {
        QuarkusTransaction.begin();
        try {
            run("alter table audit_entry disable trigger user");
            run("alter table audit_link disable trigger user");
            for (var statement : statements) {
                run(statement);
            }
            return chain.verify(1, Long.MAX_VALUE);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void run(String sql) {
        database.unwrap(org.hibernate.Session.class).doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    private String entryAt(long position) {
        return "(select entry_id from audit_link where position = %d)".formatted(position);
    }

    private long head() {
        return ((Number) database.createNativeQuery("select max(position) from audit_link")
                        .getSingleResult())
                .longValue();
    }

    private long entries() {
        return ((Number) database.createNativeQuery("select count(*) from audit_entry")
                        .getSingleResult())
                .longValue();
    }
}
