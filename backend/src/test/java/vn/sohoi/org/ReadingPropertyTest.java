package vn.sohoi.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import vn.sohoi.ledger.Figure;
import vn.sohoi.ledger.Ledger;
import vn.sohoi.ledger.Position;
import vn.sohoi.ledger.Posting;
import vn.sohoi.ledger.Posting.Measure;
import vn.sohoi.ledger.Reading;
import vn.sohoi.ledger.Source;
import vn.sohoi.testing.RealParts;

/**
 * A thousand random histories of openings, mergers, splits, moves, closings and abolished levels, carried out as the
 * service does it and compared with a model that knows no table; and each is taken back, the last first, to where it began.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReadingPropertyTest {

    private static final int CASES = 1000;
    private static final UUID ADMIN = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    @Inject
    Ledger ledger;

    @Inject
    EntityManager database;

    @Inject
    UnitRepository units;

    @Inject
    Surveyor surveyor;

    @Inject
    Builder builder;

    @Inject
    ReorganisationRepository reorganisations;

    /** Who, when and how much; a count of members when {@code stock}. */
    record Fact(int unit, int day, int quantity, boolean stock) {}

    private record Kept(String unit, LocalDate day, int quantity, boolean stock) {}

    @Test
    void theTotalsAreThoseOfTheModelAndAtTheTopTheSameInEveryReading() {
        qt().withExamples(CASES)
                .withShrinkCycles(100)
                .forAll(Upheaval.some(), facts(), integers().between(0, 500))
                .checkAssert(
                        (upheavals, facts, probe) -> andForget(() -> check(upheavals, facts, FIRST.plusDays(probe))));
    }

    @Test
    void takenBackLastFirstNothingIsLeft() {
        qt().withExamples(100)
                .withShrinkCycles(50)
                .forAll(Upheaval.some())
                .checkAssert(upheavals -> andForget(() -> {
                    var model = new Villages();
                    var root = settle(model);
                    var before = places();
                    for (var plan : carryOut(upheavals, model, root).reversed()) {
                        builder.takeBack(plan, reorganisations.traces(plan));
                    }
                    assertThat(places()).isEqualTo(before);
                }));
    }

    private static void andForget(Runnable history) {
        QuarkusTransaction.begin();
        try {
            history.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static Gen<List<Fact>> facts() {
        return lists().of(integers()
                        .between(0, 30)
                        .zip(
                                integers().between(0, 450),
                                integers().between(0, 90),
                                integers().between(0, 1),
                                (unit, day, quantity, stock) -> new Fact(unit, day, quantity, stock == 1)))
                .ofSizeBetween(1, 8);
    }

    private void check(List<Upheaval> upheavals, List<Fact> facts, LocalDate probe) {
        var model = new Villages();
        var root = settle(model);
        carryOut(upheavals, model, root);
        var ids = ids(model);
        var kept = post(facts, model, ids);
        var last = FIRST.plusDays(460);
        for (var reading : List.of(Reading.asItWas(), Reading.restatedTo(probe), Reading.restatedTo(last))) {
            var from = probe.isBefore(last) ? probe.minusDays(100) : FIRST;
            var figures = ledger.breakdown(ids.values(), from, last, Position.now(), reading);
            for (var head : model.keys()) {
                var told = figures.get(ids.get(head));
                assertThat(value(told, "PROP_ATT"))
                        .as(head)
                        .isEqualTo(flow(
                                kept,
                                from,
                                last,
                                (unit, on) -> model.belongs(unit, head, reading.day() == null ? on : reading.day())));
                var tree = reading.day() == null ? last : reading.day();
                assertThat(value(told, "MEM_TOTAL"))
                        .as(head)
                        .isEqualTo(stock(model, kept, last, (unit, on) -> model.belongs(unit, head, tree)));
            }
        }
    }

    private List<UUID> carryOut(List<Upheaval> upheavals, Villages model, String root) {
        var plans = new ArrayList<UUID>();
        var day = FIRST;
        for (var upheaval : upheavals) {
            day = day.plusDays(upheaval.days());
            var change = upheaval.on(model, day, root);
            if (change != null) {
                model.bringAlong(day);
                plans.add(carryOut(day, change));
            }
        }
        return plans;
    }

    private String settle(Villages model) {
        var root = "r-" + UUID.randomUUID();
        model.open(root, null, Villages.START);
        open(root, UnitKind.PROVINCE, null);
        for (var d = 0; d < 2; d++) {
            var district = "d" + d + "-" + root;
            model.open(district, root, Villages.START);
            open(district, UnitKind.DISTRICT, root);
            for (var c = 0; c < 2; c++) {
                var commune = "c" + d + c + "-" + root;
                model.open(commune, district, Villages.START);
                open(commune, UnitKind.COMMUNE, district);
            }
        }
        return root;
    }

    private void open(String key, UnitKind kind, String parent) {
        var above = parent == null
                ? null
                : units.byExternalKey(parent).orElseThrow().unit().id();
        units.open(key, new Standing(above, kind, "", key, null), Villages.START);
    }

    private UUID carryOut(LocalDate day, Change change) {
        var act = new LegalAct("1", day, "Thử");
        var plan = new Reorganisation(new ReorganisationDraft("Thử", act, day, List.of(change)), ADMIN, Instant.EPOCH);
        reorganisations.persistAndFlush(plan);
        builder.build(plan, surveyor.survey(plan));
        return plan.id();
    }

    private Map<String, UUID> ids(Villages model) {
        var ids = new HashMap<String, UUID>();
        units.getEntityManager()
                .createQuery("from OrgUnit u where u.externalKey in :keys", OrgUnit.class)
                .setParameter("keys", model.keys())
                .getResultList()
                .forEach(unit -> ids.put(unit.externalKey(), unit.id()));
        return ids;
    }

    /** Facts of units that existed on the day; one count of a unit a day. */
    private List<Kept> post(List<Fact> facts, Villages model, Map<String, UUID> ids) {
        var kept = new ArrayList<Kept>();
        for (var fact : facts) {
            var day = FIRST.plusDays(fact.day());
            var open = model.openOn(day);
            var unit = open.get(fact.unit() % open.size());
            if (fact.stock()
                    && kept.stream()
                            .anyMatch(k -> k.stock()
                                    && k.unit().equals(unit)
                                    && k.day().equals(day))) {
                continue;
            }
            kept.add(new Kept(unit, day, fact.quantity(), fact.stock()));
            var measure = fact.stock() ? Measure.MEMBERS : Measure.ATTENDANCES;
            var source = fact.stock()
                    ? new Source(Source.Type.MEMBER_COUNT, "COUNT", UUID.randomUUID(), "Thử", ADMIN)
                    : new Source(Source.Type.ACTIVITY, "COMMUNICATION", UUID.randomUUID(), "Thử", ADMIN);
            ledger.repost(source, List.of(Posting.of(measure, ids.get(unit), day, fact.quantity())));
        }
        return kept;
    }

    private static BigDecimal flow(
            List<Kept> kept, LocalDate from, LocalDate to, BiPredicate<String, LocalDate> counts) {
        return kept.stream()
                .filter(fact -> !fact.stock()
                        && !fact.day().isBefore(from)
                        && !fact.day().isAfter(to))
                .filter(fact -> counts.test(fact.unit(), fact.day()))
                .map(fact -> BigDecimal.valueOf(fact.quantity()).setScale(2))
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static BigDecimal stock(
            Villages model, List<Kept> kept, LocalDate to, BiPredicate<String, LocalDate> counts) {
        var counted = kept.stream()
                .filter(fact -> fact.stock() && !fact.day().isAfter(to))
                .toList();
        return counted.stream()
                .filter(fact -> counted.stream()
                        .noneMatch(later ->
                                later.unit().equals(fact.unit()) && later.day().isAfter(fact.day())))
                .filter(fact -> model.heirs(fact.unit()).entrySet().stream()
                        .noneMatch(heir -> counted.stream()
                                .anyMatch(other -> other.unit().equals(heir.getKey())
                                        && !other.day().isBefore(heir.getValue()))))
                .filter(fact -> counts.test(fact.unit(), fact.day()))
                .map(fact -> BigDecimal.valueOf(fact.quantity()).setScale(2))
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static BigDecimal value(List<Figure> figures, String indicator) {
        return figures.stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @SuppressWarnings("unchecked")
    private List<Object> places() {
        return database.createNativeQuery("""
                        select concat_ws(' ', p.unit_id, p.path, p.valid_from, p.valid_to, u.path, u.kind, l.valid_to)
                        from org_unit_place p join org_unit u on u.id = p.unit_id
                        left join org_unit_line l on l.unit_id = u.id order by 1""").getResultList();
    }
}
