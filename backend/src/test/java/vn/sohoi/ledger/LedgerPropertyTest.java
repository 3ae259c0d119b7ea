package vn.sohoi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static vn.sohoi.ledger.Facts.UNITS;
import static vn.sohoi.ledger.Facts.on;
import static vn.sohoi.ledger.LedgerSandbox.andTakeBack;
import static vn.sohoi.ledger.LedgerSandbox.reported;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quicktheories.QuickTheory;
import vn.sohoi.ledger.Facts.Count;
import vn.sohoi.ledger.Facts.Fact;
import vn.sohoi.ledger.Facts.Version;
import vn.sohoi.testing.RealParts;

/** What holds of the ledger whatever is recorded: a thousand random cases each, against the real tables. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LedgerPropertyTest {

    private static final int CASES = 1000;

    @Inject
    Ledger ledger;

    @Inject
    LedgerSandbox sandbox;

    @Test
    void afterAnyEditsTheLedgerIsAFreshPostingOfTheLastState() {
        theory().forAll(lists().of(Facts.versions()).ofSizeBetween(1, 5))
                .checkAssert(versions -> andTakeBack(() -> {
                    var units = sandbox.tree(UNITS).units();
                    var edited = UUID.randomUUID();
                    var fresh = UUID.randomUUID();

                    versions.forEach(version -> post(edited, version, units));
                    post(fresh, versions.getLast(), units);

                    assertThat(sandbox.live(edited)).isEqualTo(sandbox.live(fresh));
                    assertThat(sandbox.sums(edited)).isEqualTo(sandbox.sums(fresh));
                }));
    }

    @Test
    void theSumsOfMonthsAreTheSumsOfTheirEntries() {
        theory().forAll(lists().of(Facts.versions()).ofSizeBetween(1, 5))
                .checkAssert(versions -> andTakeBack(() -> {
                    var units = sandbox.tree(UNITS).units();
                    var records = List.of(UUID.randomUUID(), UUID.randomUUID());

                    for (var i = 0; i < versions.size(); i++) {
                        post(records.get(i % 2), versions.get(i), units);
                    }

                    assertThat(sandbox.monthsThatDiffer(units)).isEmpty();
                }));
    }

    /** The months kept beside the entries never show: any two days ask the same whole. */
    @Test
    void theFlowOfAPeriodIsTheSumOverAnySplitOfIt() {
        var facts = lists().of(Facts.factsOfAnyDay()).ofSizeBetween(0, 8);
        theory().forAll(facts, Facts.days(), Facts.days(), Facts.days()).checkAssert((all, a, b, c) -> {
            var days = IntStream.of(a, b, c).sorted().toArray();
            andTakeBack(() -> {
                var tree = sandbox.tree(UNITS);
                post(UUID.randomUUID(), new Version(0, all), tree.units());

                var whole = flows(tree.head(), days[0], days[2]);
                var parts = new TreeMap<>(flows(tree.head(), days[0], days[1]));
                if (days[1] < days[2]) {
                    flows(tree.head(), days[1] + 1, days[2])
                            .forEach((code, value) -> parts.merge(code, value, BigDecimal::add));
                }

                assertThat(parts).isEqualTo(whole).isEqualTo(expected(all, days[0], days[2]));
            });
        });
    }

    @Test
    void aStockIsTheLastOfEachUnitAndAShareIsSumOverSum() {
        theory().forAll(lists().of(Facts.counts()).ofSizeBetween(0, 8), Facts.days())
                .checkAssert((counts, day) -> andTakeBack(() -> {
                    var tree = sandbox.tree(UNITS);
                    counts.forEach(count -> post(count, tree.units()));

                    var figures = reported(ledger.figures(tree.head(), on(day), on(day), Position.now()));

                    assertThat(figures.get("MEM_TOTAL")).isEqualTo(lastOfEach(counts, day, Count::members));
                    assertThat(figures.get("WOMEN_18P")).isEqualTo(lastOfEach(counts, day, Count::women));
                    assertThat(figures.get("ATTR_RATE"))
                            .isEqualTo(share(figures.get("MEM_TOTAL"), figures.get("WOMEN_18P")));
                }));
    }

    private static QuickTheory theory() {
        return qt().withExamples(CASES).withShrinkCycles(200);
    }

    private void post(UUID source, Version version, List<UUID> units) {
        ledger.repost(LedgerSandbox.activity(source, version.kindName()), version.postings(units));
    }

    private void post(Count count, List<UUID> units) {
        var unit = units.get(count.unit());
        ledger.repost(
                LedgerSandbox.count(UUID.randomUUID()),
                List.of(
                        Posting.of(Posting.Measure.MEMBERS, unit, on(count.day()), count.members()),
                        Posting.of(Posting.Measure.WOMEN18, unit, on(count.day()), count.women())));
    }

    private Map<String, BigDecimal> flows(UUID head, int from, int to) {
        return reported(ledger.figures(head, on(from), on(to), Position.now()));
    }

    /** Counted without the ledger; communication is kind 0. */
    private static Map<String, BigDecimal> expected(List<Fact> facts, int from, int to) {
        var codes = List.of("PROP_SESS", "PROP_ATT", "MEM_NEW");
        var sums = new TreeMap<String, BigDecimal>();
        facts.stream()
                .filter(fact -> fact.day() >= from && fact.day() <= to)
                .forEach(fact -> sums.merge(codes.get(fact.measure()), scaled(fact.quantity()), BigDecimal::add));
        return sums;
    }

    private static BigDecimal lastOfEach(List<Count> counts, int day, ToIntFunction<Count> number) {
        var last = new TreeMap<Integer, Count>();
        counts.stream()
                .filter(count -> count.day() <= day)
                .forEach(count ->
                        last.merge(count.unit(), count, (before, now) -> now.day() >= before.day() ? now : before));
        return last.isEmpty()
                ? null
                : scaled(last.values().stream().mapToInt(number).sum());
    }

    private static BigDecimal share(BigDecimal over, BigDecimal under) {
        return under == null || under.signum() == 0
                ? null
                : over.movePointRight(2).divide(under, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal scaled(int number) {
        return BigDecimal.valueOf(number).setScale(2);
    }
}
