package vn.sohoi.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
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
 * A thousand random histories of openings, mergers, splits (also by shares), moves, closings and abolished levels, carried out as the
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

    @Inject
    Event<UnitsDivided> divided;

    /** Who, when and how much; a count of members when {@code stock}; written down only in the end when {@code late}. */
    record Fact(int unit, int day, int quantity, boolean stock, boolean late) {

        LocalDate on() {
            return FIRST.plusDays(day);
        }
    }

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
                    var done = carryOut(upheavals, model, root, List.of(), new Tally(model));
                    for (var plan : done.reversed()) {
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
                                integers().between(0, 3),
                                (unit, day, quantity, sort) -> new Fact(unit, day, quantity, sort % 2 == 1, sort > 1)))
                .ofSizeBetween(1, 8);
    }

    private void check(List<Upheaval> upheavals, List<Fact> facts, LocalDate probe) {
        var model = new Villages();
        var tally = new Tally(model);
        var root = settle(model);
        carryOut(upheavals, model, root, facts, tally);
        var ids = ids(model);
        var last = FIRST.plusDays(460);
        for (var reading : List.of(Reading.asItWas(), Reading.restatedTo(probe), Reading.restatedTo(last))) {
            var from = probe.isBefore(last) ? probe.minusDays(100) : FIRST;
            var figures = ledger.breakdown(ids.values(), from, last, Position.now(), reading);
            for (var head : model.keys()) {
                var told = figures.get(ids.get(head));
                assertThat(value(told, "PROP_ATT"))
                        .as(head)
                        .isEqualTo(tally.flow(
                                from,
                                last,
                                (unit, on) -> model.belongs(unit, head, reading.day() == null ? on : reading.day())));
                var tree = reading.day() == null ? last : reading.day();
                assertThat(value(told, "MEM_TOTAL"))
                        .as(head)
                        .isEqualTo(tally.stock(last, (unit, on) -> model.belongs(unit, head, tree)));
            }
        }
    }

    /** Before each change what happened until then is recorded, and in the end the rest. */
    private List<UUID> carryOut(List<Upheaval> upheavals, Villages model, String root, List<Fact> facts, Tally tally) {
        var plans = new ArrayList<UUID>();
        var waiting = new ArrayList<>(facts);
        var day = FIRST;
        for (var upheaval : upheavals) {
            day = day.plusDays(upheaval.days());
            for (var fact : List.copyOf(waiting)) {
                if (!fact.late() && fact.on().isBefore(day)) {
                    record(fact, model, tally);
                    waiting.remove(fact);
                }
            }
            var change = upheaval.on(model, day, root);
            if (change != null) {
                model.bringAlong(day);
                plans.add(carryOut(day, change));
                if (change.shares() != null) {
                    tally.divide(change.units().getFirst(), change.shares(), day);
                }
            }
        }
        waiting.forEach(fact -> record(fact, model, tally));
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
        var name = key.startsWith("c") ? Upheaval.NAME + key.charAt(2) : key;
        units.open(key, new Standing(above, kind, "", name, null), Villages.START);
    }

    private UUID carryOut(LocalDate day, Change change) {
        var act = new LegalAct("1", day, "Thử");
        var plan = new Reorganisation(
                new ReorganisationDraft("Thử", act, day, List.of(change), NameClashes.KEEP_APART),
                ADMIN,
                Instant.EPOCH);
        reorganisations.persistAndFlush(plan);
        var blueprint = surveyor.survey(plan);
        builder.build(plan, blueprint);
        divided.fire(new UnitsDivided(plan.id(), ADMIN, "Thử", day, blueprint.divisions()));
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

    /** Of a unit that existed on the day. */
    private void record(Fact fact, Villages model, Tally tally) {
        var open = model.openOn(fact.on());
        var unit = open.get(fact.unit() % open.size());
        if (tally.keep(new Tally.Kept(unit, fact.on(), fact.quantity(), fact.stock()))) {
            var measure = fact.stock() ? Measure.MEMBERS : Measure.ATTENDANCES;
            var source = fact.stock()
                    ? new Source(Source.Type.MEMBER_COUNT, "COUNT", UUID.randomUUID(), "Thử", ADMIN)
                    : new Source(Source.Type.ACTIVITY, "COMMUNICATION", UUID.randomUUID(), "Thử", ADMIN);
            var id = units.byExternalKey(unit).orElseThrow().unit().id();
            ledger.repost(source, List.of(Posting.of(measure, id, fact.on(), fact.quantity())));
        }
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
                        select concat_ws(' ', p.unit_id, p.path, p.valid_from, p.valid_to, u.path, u.kind, l.name, l.valid_to)
                        from org_unit_place p join org_unit u on u.id = p.unit_id
                        left join org_unit_line l on l.unit_id = u.id order by 1""").getResultList();
    }
}
