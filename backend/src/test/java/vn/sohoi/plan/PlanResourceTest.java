package vn.sohoi.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.GivenPlan.create;
import static vn.sohoi.testing.GivenPlan.draft;
import static vn.sohoi.testing.GivenPlan.issued;
import static vn.sohoi.testing.GivenPlan.item;
import static vn.sohoi.testing.GivenPlan.move;
import static vn.sohoi.testing.GivenPlan.plan;
import static vn.sohoi.testing.GivenPlan.tag;
import static vn.sohoi.testing.GivenPlan.unitOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlanResourceTest {

    @BeforeEach
    void province() {
        HousePart.province();
    }

    @Test
    void aPlanGoesAllTheWayFromDraftToClosure() {
        var id = draft("mai");
        move("mai", id, "submission")
                .statusCode(200)
                .body("status", equalTo("IN_REVIEW"))
                .body("allowed", contains("WITHDRAWAL"));
        move("mai", id, "withdrawal").statusCode(200).body("status", equalTo("DRAFT"));
        move("mai", id, "submission").statusCode(200);
        move("hanh", id, "return").body("status", equalTo("DRAFT"));
        move("mai", id, "submission").body("status", equalTo("IN_REVIEW"));
        as("hanh").get("/api/v1/plans/{id}", id).then().body("allowed", contains("RETURN", "APPROVAL"));
        move("hanh", id, "approval").body("status", equalTo("APPROVED")).body("issuedAt", nullValue());
        move("mai", id, "issue").body("status", equalTo("ISSUED")).body("issuedAt", notNullValue());
        move("mai", id, "closure").body("status", equalTo("CLOSED")).body("allowed", empty());
    }

    @Test
    void theOfficerDoesNotDecideAndTheApproverDoesNotIssue() {
        var id = draft("mai");
        move("hanh", id, "submission").statusCode(403).body("code", equalTo("forbidden"));
        move("mai", id, "submission").statusCode(200);
        move("mai", id, "approval").statusCode(403);
        move("mai", id, "return").statusCode(403);
        move("hanh", id, "approval").statusCode(200);
        move("hanh", id, "issue").statusCode(403);
        as("mai").get("/api/v1/plans/{id}", id).then().body("status", equalTo("APPROVED"));
    }

    @Test
    void aStepNeedsTheVersionThatWasSeen() {
        var id = draft("mai");
        var seen = tag("mai", id);
        as("mai").body("{}").post("/api/v1/plans/{id}/submission", id).then().statusCode(428);
        move("mai", id, "submission", seen).statusCode(200);
        move("hanh", id, "return", seen).statusCode(412).body("code", equalTo("stale"));
        move("hanh", id, "return", "\"nonsense\"").statusCode(412);
        as("hanh").get("/api/v1/plans/{id}", id).then().body("status", equalTo("IN_REVIEW"));
    }

    @Test
    void aStepFromAnotherStateIsRefused() {
        var id = draft("mai");
        move("mai", id, "issue").statusCode(409).body("code", equalTo("plan-wrong-state"));
        move("hanh", id, "approval").statusCode(409);
        move("mai", id, "closure").statusCode(409);
    }

    @Test
    void aNumberIsTakenOnlyOnce() {
        var document = Map.of("title", "Kế hoạch có số", "year", 2023, "symbol", "KH-BTV", "number", someNumber());
        var plan = Map.<String, Object>of("unitId", unitOf("lan"), "document", document, "items", List.of());
        create("lan", plan).statusCode(201);
        create("lan", plan).statusCode(409).body("code", equalTo("taken"));
    }

    @Test
    void whatIsWrongIsNamedPlaceByPlace() {
        var plan = Map.<String, Object>of(
                "unitId", unitOf("lan"),
                "document", Map.of("title", " ", "year", 99999),
                "items", List.of(item("I", "Một"), item("I", "Hai")));
        create("lan", plan)
                .statusCode(422)
                .body("errors.pointer", contains("/document/title", "/document/year", "/items/1/path"));
    }

    @Test
    void aStrangerCannotTellThatThePlanExists() {
        var id = draft("lan");
        as("thu").get("/api/v1/plans/{id}", id).then().statusCode(404);
        as("thu").get("/api/v1/plans/{id}/items", id).then().statusCode(404);
        move("thu", id, "submission", "\"0\"").statusCode(404).body("code", equalTo("not-found"));
        as("thu").get("/api/v1/plans?limit=500").then().body("items.id", not(hasItem(id)));
        as("lan").get("/api/v1/plans?limit=500").then().body("items.id", hasItem(id));
    }

    @Test
    void nobodyDraftsInTheNameOfAnotherUnit() {
        create("thu", plan("lan", "Kế hoạch của người khác")).statusCode(404);
        create("mai", plan("lan", "Kế hoạch của cấp dưới")).statusCode(403);
        create("nga", plan("lan", "Kế hoạch của cấp trên")).statusCode(404);
    }

    @Test
    void lowerUnitsSeeAPlanOnlyOnceItIsIssued() {
        var id = draft("mai");
        move("mai", id, "submission").statusCode(200);
        move("hanh", id, "approval").statusCode(200);
        as("lan").get("/api/v1/plans/{id}", id).then().statusCode(404);
        as("nga").get("/api/v1/plans?limit=500").then().body("items.id", not(hasItem(id)));
        move("mai", id, "issue").statusCode(200);
        as("lan").get("/api/v1/plans/{id}", id).then().statusCode(200).body("allowed", empty());
        as("nga").get("/api/v1/plans?limit=500").then().body("items.id", hasItem(id));
        as("ubkt").get("/api/v1/plans/{id}", id).then().statusCode(200);
    }

    @Test
    void aPlanMayFollowAnIssuedPlanFromAbove() {
        var upper = issued("mai", "hanh");
        var own = new java.util.HashMap<>(plan("lan", "Kế hoạch huyện"));
        own.put("upperPlanId", upper);
        create("lan", own).statusCode(201).body("upperPlanId", equalTo(upper));
        own.put("upperPlanId", draft("lan"));
        create("lan", own).statusCode(422).body("code", equalTo("plan-not-below"));
        own.put("upperPlanId", draft("mai"));
        create("lan", own).statusCode(404);
    }

    @Test
    void listsAreFiltered() {
        var title = "Kế hoạch Đặc Biệt " + someNumber();
        var id = create("lan", plan("lan", title)).statusCode(201).extract().<String>path("id");
        var search = title.toLowerCase(java.util.Locale.ROOT).replace("đặc biệt", "dac biet");
        as("lan").queryParam("q", search).get("/api/v1/plans").then().body("items.id", contains(id));
        as("mai")
                .queryParam("q", search)
                .queryParam("unit", unitOf("lan"))
                .queryParam("within", unitOf("mai"))
                .queryParam("year", 2023)
                .queryParam("state", "DRAFT")
                .queryParam("count", true)
                .get("/api/v1/plans")
                .then()
                .body("items.id", contains(id))
                .body("count", equalTo(1));
        as("mai")
                .queryParam("q", search)
                .queryParam("year", 2022)
                .get("/api/v1/plans")
                .then()
                .body("items", empty());
        as("mai")
                .queryParam("q", search)
                .queryParam("within", unitOf("thu"))
                .get("/api/v1/plans")
                .then()
                .body("items", empty());
    }

    @Test
    void aParameterOrValueThatIsNotKnownIsRefused() {
        as("lan").get("/api/v1/plans?sort=title").then().statusCode(400).body("errors[0].pointer", equalTo("sort"));
        as("lan").get("/api/v1/plans?state=LOST").then().statusCode(400).body("errors[0].pointer", equalTo("state"));
        as("lan").get("/api/v1/plans?year=soon").then().statusCode(400).body("errors[0].pointer", equalTo("year"));
    }

    private static int someNumber() {
        return ThreadLocalRandom.current().nextInt(1000, 1_000_000_000);
    }
}
