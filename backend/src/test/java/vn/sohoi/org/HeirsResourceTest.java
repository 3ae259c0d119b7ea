package vn.sohoi.org;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.sohoi.org.Reorganisations.applied;
import static vn.sohoi.org.Reorganisations.step;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.Refusal.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.Given;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

/**
 * What a closed commune left open is carried on where it went: nga's commune in lan's district is merged into thu's, where
 * yen approves; mai and hanh stand above both.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HeirsResourceTest {

    private static final String DAY = "2024-03-15";
    private static final String LATE = "2024-03-14";

    private Tree tree;

    @BeforeEach
    void grown() {
        tree = Tree.grow();
        tree.admit("yen", "Bế Thị Yến", tree.key() + "-e", "APPROVER");
    }

    @Test
    void theHeirsOfficerAndApproverCarryAPlanToItsEnd() {
        var plan = plan("nga", LATE);
        GivenPlan.move("nga", plan, "submission").statusCode(200);
        merge();

        as("thu")
                .get("/api/v1/plans/{id}", plan)
                .then()
                .statusCode(200)
                .body("unit.name", equalTo("Xã " + tree.key()))
                .body("handedOver.from.id", equalTo(tree.commune().toString()))
                .body("handedOver.to.id", equalTo(tree.otherDistrict().toString()))
                .body("handedOver.on", equalTo(DAY))
                .body("handedOver.act.number", equalTo("01/QĐ"))
                .body("allowed", contains("WITHDRAWAL"));
        GivenPlan.move("lan", plan, "approval", "\"1\"").statusCode(404);
        GivenPlan.move("mai", plan, "approval").statusCode(403);
        GivenPlan.move("yen", plan, "return").statusCode(200);
        as("thu")
                .body(Map.of("text", "Việc thêm"))
                .post("/api/v1/plans/{id}/items", plan)
                .then()
                .statusCode(201);
        GivenPlan.move("thu", plan, "submission").statusCode(200);
        GivenPlan.move("yen", plan, "approval").statusCode(200);
        GivenPlan.move("thu", plan, "issue").statusCode(200).body("allowed", contains("CLOSURE"));
        GivenPlan.move("thu", plan, "closure").statusCode(200).body("status", equalTo("CLOSED"));
    }

    @Test
    void theHeirsOfficerHandsAReportInAndTheUnitAboveTheHeirReviewsIt() {
        var report = begin("nga", "2023H1").statusCode(201).extract().<String>path("id");
        merge();

        report("thu", report, "submission")
                .statusCode(200)
                .body("unit.name", equalTo("Xã " + tree.key()))
                .body("handedOver.to.id", equalTo(tree.otherDistrict().toString()));
        report("lan", report, "acceptance").statusCode(404);
        report("yen", report, "acceptance").statusCode(403);
        report("hanh", report, "return", Map.of("reasonCode", "OTHER", "note", "Sửa"))
                .statusCode(200);
        report("thu", report, "submission").statusCode(200);
        report("mai", report, "acceptance").statusCode(200).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void whoseDistrictWasAbolishedIsReviewedByTheProvinceAndLanHasLostIt() {
        var report = begin("nga", "2023H1").statusCode(201).extract().<String>path("id");
        report("nga", report, "submission").statusCode(200);
        applied(DAY, Map.of("kind", "ABOLISH_LEVEL", "units", List.of(tree.key() + "-p"), "level", "DISTRICT"));

        report("lan", report, "acceptance").statusCode(404);
        report("hanh", report, "acceptance").statusCode(200).body("handedOver", nullValue());
    }

    @Test
    void whatAnAbolishedDistrictLeftIsKeptByTheProvince() {
        var plan = GivenPlan.create("lan", draft(tree.district(), LATE))
                .statusCode(201)
                .extract()
                .<String>path("id");
        applied(DAY, Map.of("kind", "ABOLISH_LEVEL", "units", List.of(tree.key() + "-p"), "level", "DISTRICT"));

        as("lan").get("/api/v1/plans/{id}", plan).then().statusCode(404);
        as("nga").get("/api/v1/plans/{id}", plan).then().statusCode(404);
        GivenPlan.move("mai", plan, "submission").statusCode(200);
        GivenPlan.move("hanh", plan, "approval")
                .statusCode(200)
                .body("handedOver.to.id", equalTo(tree.province().toString()));
    }

    @Test
    void theHeirsOfficerCorrectsAndCancelsWhatWasRecorded() {
        var activity = Given.session("nga", tree.commune(), "2024-01-10", 5);
        merge();

        activity("thu", activity, "2024-01-10", 7).statusCode(200).body("attendances", equalTo(7));
        activity("thu", activity, "2024-01-11", 7).statusCode(200);
        activity("thu", activity, DAY, 7).statusCode(409).body("code", equalTo("unit-closed"));
        activity("lan", activity, "2024-01-10", 8).statusCode(404);
        activity("mai", activity, "2024-01-10", 8).statusCode(403);
        as("thu")
                .header("If-Match", tag("thu", "activities", activity))
                .body(Map.of("reason", "Ghi trùng"))
                .post("/api/v1/activities/{id}/cancellation", activity)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
    }

    @Test
    void whatIsDatedBeforeIsRecordedLateAndNothingFromTheDayOn() {
        merge();

        Given.activity("thu", tree.commune(), Map.of("heldOn", LATE)).statusCode(201);
        Given.memberCount("thu", tree.commune(), LATE, 60, 100).statusCode(201);
        GivenPlan.create("thu", draft(tree.commune(), LATE)).statusCode(201);
        begin("thu", "2023H1").statusCode(201);
        refused(409, "unit-closed", () -> as("thu").body(session(DAY)), r -> r.post("/api/v1/activities"))
                .body("detail", containsString("Xã " + tree.key()))
                .body("detail", containsString("15/3/2024"))
                .body("detail", containsString("Huyện Hai " + tree.key()));
        Given.memberCount("thu", tree.commune(), DAY, 60, 100).statusCode(409).body("code", equalTo("unit-closed"));
        GivenPlan.create("thu", draft(tree.commune(), DAY)).statusCode(409).body("code", equalTo("unit-closed"));
        begin("thu", "2026H1").statusCode(409).body("code", equalTo("unit-closed"));
        Given.activity("lan", tree.commune(), Map.of("heldOn", LATE)).statusCode(404);
        Given.activity("mai", tree.commune(), Map.of("heldOn", LATE)).statusCode(403);
    }

    @Test
    void aPlanAboveNamesWhoCarriesOnWhatMadeItConcrete() {
        var upper = GivenPlan.create("mai", draft(tree.province(), "2024-01-01"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        GivenPlan.move("mai", upper, "submission").statusCode(200);
        GivenPlan.move("hanh", upper, "approval").statusCode(200);
        GivenPlan.move("mai", upper, "issue").statusCode(200);
        var item = GivenPlan.items("mai", upper).getString("items[0].id");
        var lower = plan("nga", LATE);
        merge();
        as("thu")
                .body(Map.of("planId", lower))
                .post("/api/v1/plan-items/{id}/concretisations", item)
                .then()
                .statusCode(201);

        as("mai")
                .get("/api/v1/plan-items/{id}/concretisations", item)
                .then()
                .body("items.planId", contains(lower))
                .body("items[0].unit.id", equalTo(tree.commune().toString()))
                .body("items[0].handedOver.to.id", equalTo(tree.otherDistrict().toString()));
    }

    @Test
    void aReversalGivesItBack() {
        var plan = plan("nga", LATE);
        var merger = merge();
        GivenPlan.move("thu", plan, "submission").statusCode(200);
        step(merger, "reversal").statusCode(200);

        as("thu").get("/api/v1/plans/{id}", plan).then().statusCode(404);
        GivenPlan.move("lan", plan, "approval").statusCode(403);
        as("nga")
                .get("/api/v1/plans/{id}", plan)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_REVIEW"))
                .body("handedOver", nullValue());
        Given.activity("nga", tree.commune(), Map.of("heldOn", DAY)).statusCode(201);
        Given.activity("thu", tree.commune(), Map.of("heldOn", LATE)).statusCode(404);
    }

    @Test
    void whoFollowsAnHeirThatHasItselfClosedCarriesOn() {
        var plan = plan("nga", LATE);
        merge();
        applied("2024-05-01", Map.of("kind", "CLOSE", "units", List.of(tree.key() + "-e")));

        GivenPlan.move("thu", plan, "submission", "\"0\"").statusCode(404);
        GivenPlan.move("mai", plan, "submission")
                .statusCode(200)
                .body("handedOver.on", equalTo(DAY))
                .body("handedOver.to.id", equalTo(tree.province().toString()));
        as("mai").get("/api/v1/plans?unit=" + tree.commune()).then().body("items.id", hasItem(plan));
    }

    private String merge() {
        return applied(DAY, Map.of("kind", "MERGE", "units", List.of(tree.key() + "-c"), "to", tree.key() + "-e"));
    }

    private String plan(String login, String date) {
        return GivenPlan.create(login, draft(tree.commune(), date))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> draft(UUID unit, String date) {
        return Map.of(
                "unitId", unit,
                "document", Map.of("title", "Kế hoạch " + UUID.randomUUID(), "year", 2024, "date", date),
                "items", List.of(GivenPlan.item("I", "Việc")));
    }

    private Map<String, Object> session(String day) {
        return Map.of("unitId", tree.commune(), "kind", "COMMUNICATION", "title", "Tuyên truyền", "heldOn", day);
    }

    private ValidatableResponse activity(String login, String id, String day, int attendances) {
        var draft = new java.util.HashMap<>(session(day));
        draft.put("attendances", attendances);
        return as(login)
                .header("If-Match", tag("thu", "activities", id))
                .body(draft)
                .put("/api/v1/activities/{id}", id)
                .then();
    }

    private ValidatableResponse begin(String login, String period) {
        return as(login)
                .body(Map.of("unitId", tree.commune(), "period", period))
                .post("/api/v1/reports")
                .then();
    }

    private static ValidatableResponse report(String login, String id, String step) {
        return report(login, id, step, Map.of());
    }

    private static ValidatableResponse report(String login, String id, String step, Map<String, ?> body) {
        return as(login)
                .header("If-Match", tag("mai", "reports", id))
                .body(body)
                .post("/api/v1/reports/{id}/{step}", id, step)
                .then();
    }

    /** The version as somebody sees it who surely does. */
    private static String tag(String login, String things, String id) {
        return as(login)
                .get("/api/v1/{things}/{id}", things, id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
