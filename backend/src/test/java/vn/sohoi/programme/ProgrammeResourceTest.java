package vn.sohoi.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asNobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.Cascade;
import vn.sohoi.testing.Given;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProgrammeResourceTest {

    private Tree tree;

    @BeforeEach
    void province() {
        tree = Tree.grow();
    }

    @Test
    void theSchemeIsInItsSecondYearOfFive() {
        var id = create("mai", tree.province())
                .statusCode(201)
                .body("act.number", equalTo("10-ĐA/TU"))
                .body("allowed", contains("EDIT"))
                .extract()
                .<String>path("id");
        as("nga")
                .get("/api/v1/programmes/{id}?on=2023-03-02", id)
                .then()
                .statusCode(200)
                .body("now.phase", equalTo("RUNNING"))
                .body("now.year", equalTo(2))
                .body("now.of", equalTo(5))
                .body("results.year", contains(2022, 2023, 2024, 2025, 2026))
                .body("allowed", empty());
        as("mai")
                .get("/api/v1/programmes?q=chat luong&year=2024&kind=PROGRAMME")
                .then()
                .body("items.id", hasItem(id));
        as("mai").get("/api/v1/programmes?year=2027").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void theYearIsCountedFromTheFirstAndOnlyInside() {
        assertThat(ProgrammeYear.of(2022, 2026, LocalDate.of(2022, 1, 1)).year())
                .isEqualTo(1);
        assertThat(ProgrammeYear.of(2022, 2026, LocalDate.of(2026, 12, 31)).year())
                .isEqualTo(5);
        assertThat(ProgrammeYear.of(2022, 2026, LocalDate.of(2021, 12, 31)).phase())
                .isEqualTo(ProgrammeYear.Phase.TO_COME);
        assertThat(ProgrammeYear.of(2022, 2026, LocalDate.of(2027, 1, 1)).year())
                .isNull();
        assertThat(ProgrammeYear.of(2022, 2026, LocalDate.of(2027, 1, 1)).phase())
                .isEqualTo(ProgrammeYear.Phase.OVER);
    }

    @Test
    void whatWasDoneForItsItemsCountsByYearFromTheLedger() {
        var id = create("mai", tree.province()).extract().<String>path("id");
        var plan = Cascade.issued("mai", "hanh", tree.province(), null);
        var item = GivenPlan.items("mai", plan).getString("items[0].id");
        var taken = Cascade.taken("lan", Cascade.draft("lan", tree.district(), plan), item);
        tag("mai", id, Map.of("planItemIds", List.of(item))).statusCode(200).body("added.planItem.id", contains(item));
        tag("mai", id, Map.of("planItemIds", List.of(item))).statusCode(200).body("added", empty());
        Given.activity("lan", tree.district(), Map.of("planItemId", taken, "attendances", 42))
                .statusCode(201);
        var loose = Given.session("nga", tree.commune(), "2022-05-29", 8);
        tag("nga", id, Map.of("activityIds", List.of(loose)))
                .statusCode(200)
                .body("added.activity.id", contains(loose));
        var year = "results.find { it.year == 2023 }.";
        as("mai")
                .get("/api/v1/programmes/{id}", id)
                .then()
                .body(year + "plans", equalTo(2))
                .body(year + "items", equalTo(2))
                .body(year + "activities", equalTo(1))
                .body(year + "figures.indicator", contains("PROP_SESS", "PROP_ATT"))
                .body(year + "figures.value", contains(1.0f, 42.0f))
                .body("results.find { it.year == 2022 }.figures.value", contains(1.0f, 8.0f));
        as("thu")
                .get("/api/v1/programmes/{id}", id)
                .then()
                .statusCode(200)
                .body("results.activities", contains(0, 0, 0, 0, 0))
                .body("results.plans", contains(0, 0, 0, 0, 0));
        as("mai").get("/api/v1/programmes/{id}/tags?count=true", id).then().body("count", equalTo(2));
        as("thu").get("/api/v1/programmes/{id}/tags", id).then().body("items.planItem.id", contains(item));
        as("admin")
                .get("/api/v1/audit-entries?subject=" + id)
                .then()
                .body("items.kind", hasItems("ProgrammeEvent.Created", "ProgrammeEvent.Tagged"));
    }

    @Test
    void aTagIsTakenOffByWhoMaySetIt() {
        var id = create("mai", tree.province()).extract().<String>path("id");
        var activity = Given.session("nga", tree.commune(), "2023-05-29", 8);
        var tag = tag("nga", id, Map.of("activityIds", List.of(activity)))
                .extract()
                .<String>path("added[0].id");
        var address = "/api/v1/programmes/" + id + "/tags/" + tag;
        as("lan").header("If-Match", "\"0\"").delete(address).then().statusCode(403);
        as("thu").header("If-Match", "\"0\"").delete(address).then().statusCode(404);
        as("mai").delete(address).then().statusCode(428);
        as("mai").header("If-Match", "\"3\"").delete(address).then().statusCode(412);
        as("mai").header("If-Match", "\"0\"").delete(address).then().statusCode(204);
        as("mai").get("/api/v1/programmes/{id}/tags", id).then().body("items", empty());
    }

    @Test
    void onlyWhatIsOnesOwnOrBelowTheProgrammeIsTagged() {
        var id = create("lan", tree.district()).statusCode(201).extract().<String>path("id");
        var foreign = Given.session("thu", tree.otherDistrict(), "2023-05-29", 8);
        tag("lan", id, Map.of("activityIds", List.of(foreign)))
                .statusCode(422)
                .body("errors.code", contains("activity-unknown"));
        tag("lan", id, Map.of("planItemIds", List.of(UUID.randomUUID())))
                .statusCode(422)
                .body("errors.pointer", contains("/planItemIds/0"));
        tag("lan", id, Map.of()).statusCode(422).body("errors.code", contains("rule.NotNull"));
        var plan = Cascade.issued("mai", "hanh", tree.province(), null);
        tag(
                        "lan",
                        id,
                        Map.of(
                                "planItemIds",
                                List.of(GivenPlan.items("lan", plan).getString("items[0].id"))))
                .statusCode(403);
        var activity = Given.session("nga", tree.commune(), "2023-05-29", 8);
        tag("lan", id, Map.of("activityIds", List.of(activity))).statusCode(200).body("added", hasSize(1));
    }

    @Test
    void aProgrammeIsDescribedByItsUnitAlone() {
        asNobody()
                .body(draft(tree.province(), 2022, 2026))
                .post("/api/v1/programmes")
                .then()
                .statusCode(401);
        as("lan")
                .body(draft(tree.province(), 2022, 2026))
                .post("/api/v1/programmes")
                .then()
                .statusCode(404);
        as("mai")
                .body(draft(tree.province(), 2026, 2022))
                .post("/api/v1/programmes")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/toYear"));
        var made = create("mai", tree.province()).extract();
        var address = "/api/v1/programmes/" + made.path("id");
        as("lan")
                .header("If-Match", "\"0\"")
                .body(draft(tree.province(), 2022, 2027))
                .put(address)
                .then()
                .statusCode(403);
        as("mai")
                .header("If-Match", made.header("ETag"))
                .body(draft(tree.province(), 2022, 2027))
                .put(address)
                .then()
                .statusCode(200)
                .body("now.of", equalTo(6))
                .body("act.date", nullValue());
        as("mai")
                .header("If-Match", "\"1\"")
                .body(draft(tree.district(), 2022, 2027))
                .put(address)
                .then()
                .statusCode(422)
                .body("errors.code", contains("programme-unit-stays"));
    }

    private static ValidatableResponse create(String login, UUID unit) {
        return as(login)
                .body(draft(unit, 2022, 2026))
                .post("/api/v1/programmes")
                .then();
    }

    private static String draft(UUID unit, int from, int to) {
        return """
                {"unitId": "%s", "kind": "PROGRAMME", "name": "Nâng cao chất lượng hoạt động của các đoàn thể",
                 "act": {"number": "10-ĐA/TU", "issuer": "Tỉnh ủy Cao Bằng"}, "fromYear": %d, "toYear": %d}""".formatted(unit, from, to);
    }

    private static ValidatableResponse tag(String login, String programme, Map<String, Object> what) {
        return as(login)
                .body(what)
                .post("/api/v1/programmes/{id}/tags", programme)
                .then();
    }
}
