package vn.sohoi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.GivenPlan.draft;
import static vn.sohoi.testing.GivenPlan.issued;
import static vn.sohoi.testing.GivenPlan.items;
import static vn.sohoi.testing.GivenPlan.move;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlanItemResourceTest {

    @BeforeEach
    void province() {
        HousePart.province();
    }

    @Test
    void anOwnInitiativeStandsAtTheEndOrBelowAnItem() {
        var plan = draft("lan");
        var first = items("lan", plan).getString("items[0].id");
        add("lan", plan, Map.of("text", "Mở lớp dệt", "startOn", "2023-03-01", "dueOn", "2023-05-31"))
                .statusCode(201)
                .body("origin", equalTo("OWN"))
                .body("path", equalTo("+3"))
                .body("dueOn", equalTo("2023-05-31"));
        add("lan", plan, Map.of("text", "Nói chuyện chuyên đề", "parentItemId", first))
                .statusCode(201)
                .body("path", equalTo("I.+4"));
        var tree = items("lan", plan);
        assertThat(tree.getList("items.path")).containsExactly("I", "II", "+3");
        assertThat(tree.getList("items[0].children.text")).containsExactly("Nói chuyện chuyên đề");
    }

    @Test
    void wrongItemsAreRefused() {
        var plan = draft("lan");
        add("lan", plan, Map.of("text", " ")).statusCode(400).body("errors[0].pointer", equalTo("/text"));
        add("lan", plan, Map.of("text", "Trễ", "startOn", "2023-05-01", "dueOn", "2023-04-30"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/dueOn"));
        var elsewhere = items("lan", draft("lan")).getString("items[0].id");
        add("lan", plan, Map.of("text", "Lạc chỗ", "parentItemId", elsewhere)).statusCode(404);
        assertThat(items("lan", plan).getList("items")).hasSize(2);
    }

    @Test
    void onlyADraftTakesItems() {
        var plan = draft("lan");
        move("lan", plan, "submission").statusCode(200);
        add("lan", plan, Map.of("text", "Muộn")).statusCode(409).body("code", equalTo("plan-wrong-state"));
    }

    @Test
    void twoItemsOfTheProvinceAreTakenOverAndLinkedBothWays() {
        var upper = issued("mai", "hanh");
        var uppers = items("mai", upper).getList("items.id", String.class);
        var own = draft("lan");
        var asItStands = concretise("lan", uppers.get(0), Map.of("planId", own))
                .statusCode(201)
                .body("origin", equalTo("TAKEN_OVER"))
                .body("text", equalTo("Công tác tuyên truyền"))
                .body("upperItem.id", equalTo(uppers.get(0)))
                .body("upperItem.planId", equalTo(upper))
                .extract()
                .<String>path("id");
        var inOwnWords = concretise("lan", uppers.get(1), Map.of("planId", own, "text", "Kết nạp 120 hội viên"))
                .statusCode(201)
                .body("text", equalTo("Kết nạp 120 hội viên"))
                .extract()
                .<String>path("id");
        var tree = items("lan", own);
        assertThat(tree.getList("items.id")).containsSubsequence(asItStands, inOwnWords);
        assertThat(tree.getString("items[0].upperItem")).isNull();
        assertThat(tree.getList("items[2..3].upperItem.id")).isEqualTo(uppers);
        assertThat(items("mai", upper).getList("items.concretisations")).containsExactly(1, 1);
        as("mai")
                .get("/api/v1/plan-items/{id}/concretisations", uppers.get(1))
                .then()
                .body("items.itemId", contains(inOwnWords))
                .body("items.unit.name", contains("Huyện Bảo Lâm"))
                .body("items.planStatus", contains("DRAFT"));
        assertThat(items("thu", upper).getList("items.concretisations"))
                .as("a stranger is not told of the draft by its number either")
                .containsExactly(0, 0);
    }

    @Test
    void anItemIsTakenOnceIntoAPlan() {
        var upper = items("mai", issued("mai", "hanh")).getString("items[0].id");
        var own = draft("lan");
        concretise("lan", upper, Map.of("planId", own)).statusCode(201);
        concretise("lan", upper, Map.of("planId", own)).statusCode(409).body("code", equalTo("plan-item-taken"));
        concretise("lan", upper, Map.of("planId", draft("lan"))).statusCode(201);
    }

    @Test
    void onlyIssuedPlansFromAboveAreTakenFrom() {
        var beside = items("lan", draft("lan")).getString("items[0].id");
        concretise("lan", beside, Map.of("planId", draft("lan")))
                .statusCode(422)
                .body("code", equalTo("plan-not-below"));
        var unissued = items("mai", draft("mai")).getString("items[0].id");
        concretise("lan", unissued, Map.of("planId", draft("lan"))).statusCode(404);
        var upper = issued("mai", "hanh");
        move("mai", upper, "closure").statusCode(200);
        concretise("lan", items("lan", upper).getString("items[0].id"), Map.of("planId", draft("lan")))
                .statusCode(409);
    }

    @Test
    void aStrangerSeesNeitherTheDraftNorWhatItTookOver() {
        var upper = items("mai", issued("mai", "hanh")).getString("items[0].id");
        var own = draft("lan");
        var taken = concretise("lan", upper, Map.of("planId", own)).extract().<String>path("id");
        as("thu").get("/api/v1/plan-items/{id}", taken).then().statusCode(404);
        as("lan").get("/api/v1/plan-items/{id}", taken).then().statusCode(200);
        add("thu", own, Map.of("text", "Chen vào")).statusCode(404);
        concretise("thu", upper, Map.of("planId", own)).statusCode(404);
        as("thu")
                .get("/api/v1/plan-items/{id}/concretisations", upper)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private static ValidatableResponse add(String login, String plan, Map<String, Object> item) {
        return as(login).body(item).post("/api/v1/plans/{id}/items", plan).then();
    }

    private static ValidatableResponse concretise(String login, String upper, Map<String, Object> words) {
        return as(login)
                .body(words)
                .post("/api/v1/plan-items/{id}/concretisations", upper)
                .then();
    }
}
