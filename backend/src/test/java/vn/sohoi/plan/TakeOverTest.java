package vn.sohoi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asNobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.Cascade;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TakeOverTest {

    private Tree tree;
    private String upper;
    private List<String> uppers;
    private String own;

    @BeforeEach
    void province() {
        tree = Tree.grow();
        upper = Cascade.issued("mai", "hanh", tree.province(), null);
        uppers = GivenPlan.items("mai", upper).getList("items.id", String.class);
        own = Cascade.draft("lan", tree.district(), upper);
    }

    @Test
    void severalItemsAreTakenOverInOneRequest() {
        takeOver("lan", own, taken(uppers.get(0), null), taken(uppers.get(1), "Kết nạp 120 hội viên"))
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("items.text", contains("Công tác tuyên truyền", "Kết nạp 120 hội viên"))
                .body("items.upperItem.id", equalTo(uppers))
                .body("balance.addressed", equalTo(2))
                .body("balance.takenOver", equalTo(2))
                .body("balance.remaining", equalTo(0));
        assertThat(GivenPlan.items("lan", own).getList("items.path")).containsExactly("I", "II", "+3", "+4");
    }

    @Test
    void oneThatCannotBeTakenHoldsBackAll() {
        takeOver("lan", own, taken(uppers.get(0), null)).statusCode(200);
        takeOver(
                        "lan",
                        own,
                        taken(uppers.get(1), null),
                        taken(uppers.get(0), null),
                        taken(UUID.randomUUID().toString(), null),
                        taken(uppers.get(1), null))
                .statusCode(422)
                .body("code", equalTo("take-over-refused"))
                .body(
                        "errors.pointer",
                        contains("/items/1/upperItemId", "/items/2/upperItemId", "/items/3/upperItemId"))
                .body("errors.code", contains("plan-item-taken", "plan-item-unknown", "plan-item-twice"));
        assertThat(GivenPlan.items("lan", own).getList("items")).hasSize(3);
    }

    @Test
    void aRehearsalAnswersTheSameAndKeepsNothing() {
        as("lan")
                .body(Map.of("items", List.of(taken(uppers.get(0), null))))
                .post("/api/v1/plans/{id}/concretisations?dryRun=true", own)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("items", hasSize(1))
                .body("balance.remaining", equalTo(1));
        assertThat(GivenPlan.items("lan", own).getList("items")).hasSize(2);
    }

    @Test
    void aRepeatedKeyTakesOverOnce() {
        var key = UUID.randomUUID().toString();
        var first = keyed(key).statusCode(200).extract().<String>path("items[0].id");
        keyed(key).statusCode(200).header("Idempotency-Replayed", "true").body("items[0].id", equalTo(first));
        assertThat(GivenPlan.items("lan", own).getList("items")).hasSize(3);
    }

    private ValidatableResponse keyed(String key) {
        return as("lan")
                .header("Idempotency-Key", key)
                .body(Map.of("items", List.of(taken(uppers.get(0), null))))
                .post("/api/v1/plans/{id}/concretisations", own)
                .then();
    }

    @Test
    void theBalanceTellsWhatRemains() {
        balance("lan", own)
                .body("upperPlanId", equalTo(upper))
                .body("addressed", equalTo(2))
                .body("takenOver", equalTo(0))
                .body("remainingItems.id", equalTo(uppers));
        takeOver("lan", own, taken(uppers.get(1), null)).statusCode(200);
        balance("lan", own).body("takenOver", equalTo(1)).body("remainingItems.path", contains("I"));
        balance("mai", upper).body("upperPlanId", nullValue()).body("addressed", equalTo(0));
    }

    @Test
    void whatTheDistrictPassesOnAnswersTheProvinceToo() {
        takeOver("lan", own, taken(uppers.get(0), null)).statusCode(200);
        Cascade.issue("lan", "lan", own);
        var passedOn = GivenPlan.items("lan", own).getString("items[2].id");
        var commune = Cascade.draft("nga", tree.commune(), upper);
        takeOver("nga", commune, taken(passedOn, null)).statusCode(200).body("balance.takenOver", equalTo(1));
    }

    @Test
    void onlyWhatIsAddressedToTheUnitIsTaken() {
        Cascade.address("mai", uppers.get(0), "OWN", List.of());
        Cascade.address("mai", uppers.get(1), "NAMED", List.of(tree.otherDistrict()));
        takeOver("lan", own, taken(uppers.get(0), null), taken(uppers.get(1), null))
                .statusCode(422)
                .body("errors.code", contains("plan-item-not-addressed", "plan-item-not-addressed"));
        as("lan")
                .body(Map.of("planId", own))
                .post("/api/v1/plan-items/{id}/concretisations", uppers.get(0))
                .then()
                .statusCode(422)
                .body("code", equalTo("plan-item-not-addressed"));
        balance("lan", own).body("addressed", equalTo(0));
        var other = Cascade.draft("thu", tree.otherDistrict(), upper);
        takeOver("thu", other, taken(uppers.get(1), null)).statusCode(200);
    }

    @Test
    void aPlanIsTakenFromOnlyByThoseBelowItAndOnlyWhenIssued() {
        var beside = GivenPlan.items("lan", own).getString("items[0].id");
        takeOver("lan", own, taken(beside, null)).statusCode(422).body("errors.code", contains("plan-not-below"));
        GivenPlan.move("mai", upper, "closure").statusCode(200);
        takeOver("lan", own, taken(uppers.get(0), null))
                .statusCode(422)
                .body("errors.code", contains("plan-not-issued"));
    }

    @Test
    void nobodyElseTakesOverForTheUnit() {
        asNobody()
                .body(Map.of("items", List.of(taken(uppers.get(0), null))))
                .post("/api/v1/plans/{id}/concretisations", own)
                .then()
                .statusCode(401);
        takeOver("thu", own, taken(uppers.get(0), null)).statusCode(404);
        takeOver("nga", own, taken(uppers.get(0), null)).statusCode(404);
        takeOver("mai", own, taken(uppers.get(0), null)).statusCode(403);
        as("lan")
                .body(Map.of("items", List.of()))
                .post("/api/v1/plans/{id}/concretisations", own)
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse balance(String login, String plan) {
        return as(login).get("/api/v1/plans/{id}/concretisations", plan).then().statusCode(200);
    }

    private static Map<String, Object> taken(String upper, String text) {
        return text == null ? Map.of("upperItemId", upper) : Map.of("upperItemId", upper, "text", text);
    }

    @SafeVarargs
    private static ValidatableResponse takeOver(String login, String plan, Map<String, Object>... items) {
        return as(login)
                .body(Map.of("items", List.of(items)))
                .post("/api/v1/plans/{id}/concretisations", plan)
                .then();
    }
}
