package vn.sohoi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohoi.ledger.Facts.on;
import static vn.sohoi.ledger.LedgerSandbox.reported;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sohoi.ledger.LedgerSandbox.Tree;
import vn.sohoi.ledger.Posting.Measure;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.testing.RealParts;

/** A pinned figure stands for ever, whoever posts, edits or commits late. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PositionTest {

    private static final int PINS = 1000;
    private static final int WRITERS = 3;

    @Inject
    Ledger ledger;

    @Inject
    LedgerSandbox sandbox;

    private record Pinned(Position position, Map<String, BigDecimal> figures) {}

    /** The smaller number is handed out before the pin and appears after it: a pin by number would let it in. */
    @Test
    void whatBeganBeforeThePinAndCommitsAfterItStaysOutside() throws Exception {
        var tree = inTransaction(() -> sandbox.tree(2));
        var posted = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var slow = other.submit(() -> inTransaction(() -> {
                post(UUID.randomUUID(), tree, 0, 100);
                posted.countDown();
                return commit.await(60, TimeUnit.SECONDS);
            }));
            assertThat(posted.await(60, TimeUnit.SECONDS)).isTrue();
            inTransaction(() -> post(UUID.randomUUID(), tree, 1, 7));
            var pinned = inTransaction(() -> pin(tree));
            assertThat(attendances(pinned.figures())).isEqualByComparingTo("7");

            commit.countDown();
            assertThat(slow.get(60, TimeUnit.SECONDS)).isTrue();

            assertThat(inTransaction(() -> at(tree, pinned.position()))).isEqualTo(pinned.figures());
            assertThat(attendances(inTransaction(() -> at(tree, Position.now()))))
                    .isEqualByComparingTo("107");
            var inside = inTransaction(() -> sequence(tree, pinned.position()));
            var all = inTransaction(() -> sequence(tree, Position.now()));
            assertThat(inside).hasSize(1);
            assertThat(all).hasSize(2);
            assertThat(all.getLast()).as("the late one has the smaller number").isLessThan(inside.getFirst());
        }
    }

    @Test
    void whatIsTakenBackAfterThePinStillCountsAtThePin() {
        var tree = inTransaction(() -> sandbox.tree(1));
        var source = UUID.randomUUID();
        inTransaction(() -> post(source, tree, 0, 45));
        var pinned = inTransaction(() -> pin(tree));

        inTransaction(() -> post(source, tree, 0, 54));

        assertThat(attendances(inTransaction(() -> at(tree, pinned.position()))))
                .isEqualByComparingTo("45");
        assertThat(attendances(inTransaction(() -> at(tree, Position.now())))).isEqualByComparingTo("54");
    }

    @Test
    void aThousandPinsAmongParallelWritersNeverChange() throws Exception {
        var tree = inTransaction(() -> sandbox.tree(WRITERS));
        var done = new AtomicBoolean();
        var pins = new ArrayList<Pinned>();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var working = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> (Future<Integer>) writers.submit(() -> write(tree, writer, done)))
                    .toList();
            try {
                for (var i = 0; i < PINS; i++) {
                    pins.add(inTransaction(() -> pin(tree)));
                }
            } finally {
                done.set(true);
            }
            for (var writer : working) {
                assertThat(writer.get(60, TimeUnit.SECONDS)).isGreaterThan(10);
            }
        }

        for (var pinned : pins) {
            assertThat(inTransaction(() -> at(tree, pinned.position()))).isEqualTo(pinned.figures());
        }
        assertThat(new HashSet<>(pins.stream().map(Pinned::figures).toList()))
                .as("the writers wrote meanwhile")
                .hasSizeGreaterThan(50);
        assertThat(inTransaction(() -> sandbox.monthsThatDiffer(tree.units()))).isEmpty();
    }

    /** Records and edits ten records over and over; now and then it is slow to commit. */
    private int write(Tree tree, int writer, AtomicBoolean done) {
        var random = new Random(writer);
        var records = IntStream.range(0, 10).mapToObj(i -> UUID.randomUUID()).toList();
        var commits = 0;
        while (!done.get()) {
            inTransaction(() -> {
                post(records.get(random.nextInt(10)), tree, random.nextInt(WRITERS), random.nextInt(100));
                Thread.sleep(random.nextInt(5) == 0 ? random.nextInt(60) : 5);
                return null;
            });
            commits++;
        }
        return commits;
    }

    private Void post(UUID source, Tree tree, int unit, int attendances) {
        var day = on(attendances % Facts.DAYS);
        ledger.repost(
                LedgerSandbox.activity(source, "COMMUNICATION"),
                List.of(Posting.of(Measure.ATTENDANCES, tree.units().get(unit), day, attendances)));
        return null;
    }

    private Pinned pin(Tree tree) {
        var position = ledger.pin();
        return new Pinned(position, at(tree, position));
    }

    private Map<String, BigDecimal> at(Tree tree, Position position) {
        return reported(ledger.figures(tree.head(), on(0), on(Facts.DAYS), position));
    }

    private List<Long> sequence(Tree tree, Position position) {
        var search = new EntrySearch("PROP_ATT", tree.head(), on(0), on(Facts.DAYS), null);
        return ledger.entries(search, position, new PageQuery(50, null, false)).items().stream()
                .map(LedgerEntryView::seq)
                .toList();
    }

    private static BigDecimal attendances(Map<String, BigDecimal> figures) {
        return figures.get("PROP_ATT");
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().timeout(120).call(work);
    }
}
