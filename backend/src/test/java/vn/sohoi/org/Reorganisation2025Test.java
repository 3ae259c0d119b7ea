package vn.sohoi.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asMachine;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.Given;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Records;

/** The real one: 161 communes become 56, the districts end. Applied to the demo province and taken back each time. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class Reorganisation2025Test {

    private String province;
    private String thaiSon;
    private String id;

    @BeforeEach
    void applied() {
        HousePart.province();
        province = Records.unit(Records.CAO_BANG);
        thaiSon = Records.unit(Records.THAI_SON);
        id = Reorganisations.drafted(Sample2025.text());
        Reorganisations.step(id, "application")
                .statusCode(200)
                .body("status", equalTo("APPLIED"))
                .body("closed", hasSize(171))
                .body("opened", hasSize(56))
                .body("changed", empty())
                .body("allowed", contains("REVERSAL"));
    }

    @AfterEach
    void reversed() {
        Reorganisations.step(id, "reversal").statusCode(200).body("status", equalTo("REVERSED"));
        assertThat(count("kind=COMMUNE&asOf=2025-07-01")).isEqualTo(161);
        assertThat(count("kind=DISTRICT&asOf=2025-07-01")).isEqualTo(10);
        as("mai").get("/api/v1/units/{id}", thaiSon).then().body("closedOn", nullValue());
    }

    @Test
    void thereAreFiftySixCommunesAndNoDistrict() {
        assertThat(count("kind=COMMUNE&asOf=2025-06-30")).isEqualTo(161);
        assertThat(count("kind=DISTRICT&asOf=2025-06-30")).isEqualTo(10);
        assertThat(count("kind=COMMUNE&asOf=2025-07-01")).isEqualTo(56);
        assertThat(count("kind=DISTRICT&asOf=2025-07-01")).isZero();
        assertThat(count("kind=COMMUNE")).isEqualTo(56);
        assertThat(count("kind=AFFILIATED")).isEqualTo(3);
        assertThat(count("kind=COMMUNE&parent=" + province)).isEqualTo(56);
        assertThat(subtree("2025-06-30").getList("items")).hasSize(175);
        assertThat(subtree("2025-07-01").getList("items")).hasSize(60);
    }

    @Test
    void aCodeMeansWhatItMeantOnTheDay() {
        as("mai").get("/api/v1/units?code=01304&asOf=2025-06-30").then().body("items.name", contains("Xã Thạch Lâm"));
        as("mai").get("/api/v1/units?code=01304&asOf=2025-07-01").then().body("items.name", contains("Xã Quảng Lâm"));
        as("mai").get("/api/v1/units?code=01304").then().body("items.name", contains("Xã Quảng Lâm"));
    }

    @Test
    void anOldNameLeadsToTheSuccessor() {
        as("mai")
                .get("/api/v1/units?q=thai son")
                .then()
                .body("items.name", hasItem("Xã Yên Thổ"))
                .body("items.find { it.name == 'Xã Yên Thổ' }.formerly", contains("Xã Thái Sơn"));
        as("mai")
                .get("/api/v1/units?q=xa THAI SON&history=true")
                .then()
                .body("items.name", contains("Xã Thái Sơn"))
                .body("items[0].closedOn", equalTo("2025-07-01"))
                .body("items[0].heir.name", equalTo("Xã Yên Thổ"));
        as("mai").get("/api/v1/units?q=yen tho&asOf=2025-06-30").then().body("items.code", contains("01318"));
    }

    @Test
    void theHistoryTellsWhatAUnitIsMadeOf() {
        as("mai")
                .get("/api/v1/units/{id}/history", thaiSon)
                .then()
                .statusCode(200)
                .body("lines", hasSize(1))
                .body("lines[0].parent.name", equalTo("Huyện Bảo Lâm"))
                .body("successors.unit.name", contains("Xã Yên Thổ"))
                .body("successors[0].act.number", equalTo("1657/NQ-UBTVQH15"));
        as("mai")
                .get("/api/v1/units/{id}/history", now("01318"))
                .then()
                .body("lines[0].act.date", equalTo("2025-06-16"))
                .body("predecessors.unit.name", containsInAnyOrder("Xã Thái Học", "Xã Thái Sơn", "Xã Yên Thổ"));
        as("mai")
                .get("/api/v1/units/{id}", thaiSon)
                .then()
                .body("name", equalTo("Xã Thái Sơn"))
                .body("heir.code", equalTo("01318"));
        as("mai").get("/api/v1/units/{id}?asOf=2025-07-01", thaiSon).then().statusCode(404);
    }

    @Test
    void fromTheFactsAnIndependentEyeCounts() {
        var mergers = Sample2025.rows("mergers.csv");
        var names2023 = Sample2025.rows("units-2023.csv");
        var reused = Sample2025.rows("units-2025.csv").stream()
                .filter(now -> names2023.stream()
                        .anyMatch(then -> then.get("code").equals(now.get("code"))
                                && !then.get("name").equals(now.get("name"))))
                .toList();
        assertThat(mergers).hasSize(161);
        assertThat(reused).hasSize(15);
        for (var unit : reused) {
            as("mai")
                    .get("/api/v1/units?code=" + unit.get("code"))
                    .then()
                    .body("items.shortName", equalTo(List.of(unit.get("name"))));
        }
    }

    /** The membership of Thái Sơn can be told until it was merged, and not after the new unit counted itself. */
    @Test
    void provincialTotalsAreTheSameInThreeReadingsAndTheShareOfThaiSonBreaks() {
        var span = "&from=2011-01-01&to=2011-12-31";
        // Who wrote there holds no office once it is merged.
        reversed();
        Given.session("nga", UUID.fromString(thaiSon), "2011-05-05", 7);
        applied();
        for (var indicator : List.of("PROP_ATT", "PROP_SESS", "MEM_TOTAL")) {
            var was = value(province, span, indicator);
            assertThat(value(province, span + "&restatedTo=2026-01-01", indicator))
                    .isEqualTo(was);
            assertThat(value(province, span + "&restatedTo=2024-01-01", indicator))
                    .isEqualTo(was);
        }
        var yenTho = now("01318");
        assertThat(value(yenTho, span, "PROP_ATT")).isNull();
        assertThat(value(yenTho, span + "&restatedTo=2026-01-01", "PROP_ATT")).isEqualTo(7f);
        var district =
                as("mai").get("/api/v1/units?q=huyen bao lam&asOf=2025-06-30").path("items[0].id");
        assertThat(value(district.toString(), span, "PROP_ATT")).isEqualTo(7f);
        assertThat(value(district.toString(), span + "&restatedTo=2026-01-01", "PROP_ATT"))
                .isNull();
    }

    /** As it was, the series ends with the commune; restated to today, the commune that took over continues it. */
    @Test
    void theAttractionRateOfThaiSonBreaksOnTheDayAndGoesOnAsYenTho() {
        reversed();
        Given.memberCount("nga", UUID.fromString(thaiSon), "2025-03-31", 120, 200)
                .statusCode(201);
        applied();
        var span = "&from=2025-01-01&to=2025-12-31&every=QUARTER";
        var rates = "points.figures.collect { it.find { it.indicator == 'ATTR_RATE' }.value }";

        as("mai")
                .get("/api/v1/series?unit=" + thaiSon + span)
                .then()
                .statusCode(200)
                .body(rates, contains(60f, 60f, 60f, 60f))
                .body("points.to", contains("2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"))
                .body("points.standing", contains("OPEN", "OPEN", "CLOSED", "CLOSED"))
                .body("breaks.units", hasSize(1))
                .body("breaks.units[0].day", equalTo("2025-07-01"))
                .body("breaks.units[0].kind", equalTo("CLOSED"))
                .body("breaks.units[0].into.name", contains("Xã Yên Thổ"))
                .body("breaks.units[0].under.name", equalTo("Tỉnh Cao Bằng"))
                .body("breaks.units[0].act.number", equalTo("1657/NQ-UBTVQH15"));
        as("mai")
                .get("/api/v1/series?restatedTo=2026-01-01&unit=" + now("01318") + span)
                .then()
                .statusCode(200)
                .body(rates, contains(60f, 60f, 60f, 60f))
                .body("points.standing", contains("NOT_YET", "NOT_YET", "OPEN", "OPEN"))
                .body("breaks.units.kind", contains("OPENED"))
                .body("breaks.units[0].from.name", containsInAnyOrder("Xã Thái Học", "Xã Thái Sơn", "Xã Yên Thổ"));
    }

    @Test
    void aBreakIsNamedWithinTheSpanOnlyAndCountsWhatHappenedBelow() {
        as("mai")
                .get("/api/v1/series?from=2024-01-01&to=2025-06-30&unit=" + province)
                .then()
                .body("breaks.units", empty())
                .body("points", empty());
        as("mai")
                .get("/api/v1/series?from=2025-07-01&to=2025-12-31&unit=" + province)
                .then()
                .body("breaks.units", empty());
        as("mai")
                .get("/api/v1/series?from=2025-06-30&to=2025-07-01&unit=" + province)
                .then()
                .body("breaks.units.kind", contains("BELOW"))
                .body("breaks.units[0].closed", equalTo(171))
                .body("breaks.units[0].opened", equalTo(56))
                .body("breaks.units[0].moved", equalTo(0))
                .body("breaks.units[0].under", nullValue());
    }

    @Test
    void whoStandsAboveNowReadsWhatThePredecessorsRecorded() {
        as("mai")
                .get("/api/v1/activities?limit=1&within=" + now("01318"))
                .then()
                .statusCode(200);
        as("mai")
                .get("/api/v1/series?period=2023H1&breakdown=true&unit=" + province)
                .then()
                .statusCode(200);
    }

    private static Object value(String unit, String span, String indicator) {
        return as("mai")
                .get("/api/v1/series?unit=" + unit + span)
                .then()
                .statusCode(200)
                .extract()
                .path("figures.find { it.indicator == '" + indicator + "' }.value");
    }

    private String now(String code) {
        return as("mai").get("/api/v1/units?code=" + code).path("items[0].id");
    }

    private JsonPath subtree(String day) {
        return as("mai")
                .get("/api/v1/units/{id}/subtree?limit=500&asOf=" + day, province)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private int count(String filter) {
        return asMachine("import")
                .get("/api/v1/units?count=true&limit=1&within=" + province + "&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .<Integer>path("count");
    }
}
