package vn.sohoi.org;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.ledger.Figure;
import vn.sohoi.ledger.Ledger;
import vn.sohoi.ledger.Position;
import vn.sohoi.ledger.Posting;
import vn.sohoi.ledger.Posting.Measure;
import vn.sohoi.ledger.Reading;
import vn.sohoi.ledger.Source;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

/** The province of 2025 with every commune's years behind it; all of it is taken back by the database. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class Totals2025Test {

    private static final UUID ADMIN = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final int FIRST = 2016;
    private static final int LAST = 2025;

    @Inject
    Ledger ledger;

    @Inject
    UnitRepository units;

    @Inject
    Surveyor surveyor;

    @Inject
    Builder builder;

    @Inject
    ReorganisationRepository reorganisations;

    @Inject
    ObjectMapper json;

    private UUID province;

    @BeforeEach
    void begin() {
        HousePart.province();
        QuarkusTransaction.begin();
        province = units.byExternalKey("2023-04").orElseThrow().unit().id();
    }

    @AfterEach
    void takeBack() {
        QuarkusTransaction.rollback();
    }

    @Test
    void everyIndicatorOfEveryYearHasOneTotalInThreeReadings() throws Exception {
        var before = new ArrayList<List<Figure>>();
        for (var year = FIRST; year <= LAST; year++) {
            before.add(figures(year, Reading.asItWas()));
        }
        var attended = new ArrayList<Integer>();
        for (var year = FIRST; year <= LAST; year++) {
            attended.add(recordYear(communes(DAY.minusDays(1)), year));
        }
        carryOut();
        var now = communes(DAY);
        assertThat(now).hasSize(56);
        recount(now.subList(0, 20), LocalDate.of(2025, 12, 1));

        for (var year = FIRST; year <= LAST; year++) {
            var was = figures(year, Reading.asItWas());
            assertThat(figures(year, Reading.restatedTo(LocalDate.of(2026, 1, 1))))
                    .as("%d as of today", year)
                    .isEqualTo(was);
            assertThat(figures(year, Reading.restatedTo(LocalDate.of(2024, 1, 1))))
                    .as("%d as of 2024", year)
                    .isEqualTo(was);
            assertThat(value(was, "PROP_ATT").subtract(value(before.get(year - FIRST), "PROP_ATT")))
                    .isEqualByComparingTo(BigDecimal.valueOf(attended.get(year - FIRST)));
            assertThat(value(was, "ATTR_RATE")).isPositive();
        }
        assertThat(value(figures(LAST, Reading.asItWas()), "MEM_TOTAL"))
                .as("who took over speaks for whom it took over")
                .isNotEqualByComparingTo(value(figures(LAST - 1, Reading.asItWas()), "MEM_TOTAL"));
    }

    private List<UUID> communes(LocalDate day) {
        return units.ofKindWithin(UnitKind.COMMUNE, province, day);
    }

    /** A session in each commune, in one month or another, and a count in June; answers how many attended. */
    private int recordYear(List<UUID> communes, int year) {
        var sessions = new ArrayList<Posting>();
        var attended = 0;
        for (var i = 0; i < communes.size(); i++) {
            var day = LocalDate.of(year, 1 + (i + year) % 12, 1 + i % 28);
            var people = 10 + (i * 7 + year) % 50;
            attended += people;
            sessions.add(Posting.of(Measure.ONE, communes.get(i), day, 1));
            sessions.add(Posting.of(Measure.ATTENDANCES, communes.get(i), day, people));
            sessions.add(Posting.of(Measure.NEW_MEMBERS, communes.get(i), day, i % 4));
        }
        ledger.repost(source(Source.Type.ACTIVITY, "COMMUNICATION"), sessions);
        recount(communes, LocalDate.of(year, 6, 15));
        return attended;
    }

    private void recount(List<UUID> communes, LocalDate day) {
        var counts = new ArrayList<Posting>();
        for (var i = 0; i < communes.size(); i++) {
            counts.add(Posting.of(Measure.MEMBERS, communes.get(i), day, 300 + i));
            counts.add(Posting.of(Measure.WOMEN18, communes.get(i), day, 500 + i * 2));
        }
        ledger.repost(source(Source.Type.MEMBER_COUNT, "COUNT"), counts);
    }

    private static Source source(Source.Type type, String kind) {
        return new Source(type, kind, UUID.randomUUID(), "Thử", ADMIN);
    }

    private void carryOut() throws Exception {
        var draft = json.readValue(Sample2025.text(), ReorganisationDraft.class);
        var plan = new Reorganisation(draft, ADMIN, Instant.EPOCH);
        reorganisations.persistAndFlush(plan);
        builder.build(plan, surveyor.survey(plan));
    }

    private List<Figure> figures(int year, Reading reading) {
        return ledger.breakdown(
                        List.of(province),
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        Position.now(),
                        reading)
                .get(province);
    }

    private static BigDecimal value(List<Figure> figures, String indicator) {
        return figures.stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .map(Figure::value)
                .map(value -> value == null ? BigDecimal.ZERO : value)
                .findFirst()
                .orElseThrow();
    }
}
