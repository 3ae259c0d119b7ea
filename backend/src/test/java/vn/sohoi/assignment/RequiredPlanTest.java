package vn.sohoi.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asNobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.plan.PlanStatus;
import vn.sohoi.testing.Cascade;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RequiredPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 6, 1);

    private Tree tree;
    private String upper;
    private String item;

    @BeforeEach
    void province() {
        tree = Tree.grow();
        upper = Cascade.issued("mai", "hanh", tree.province(), null);
        item = GivenPlan.items("mai", upper).getString("items[0].id");
    }

    @Test
    void aPlanOfItsOwnIsDemandedLinkedAndFulfilledOnceIssued() {
        var demand = demand("mai", tree.district(), "2999-01-01")
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("plan", nullValue())
                .body("allowed", contains("REMOVAL"))
                .extract();
        var own = Cascade.draft("lan", tree.district(), upper);
        var address = "/api/v1/plan-items/" + item + "/required-plans/" + demand.path("id");
        as("lan")
                .header("If-Match", demand.header("ETag"))
                .body(Map.of("planId", own))
                .post(address + "/fulfilment")
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_WORK"))
                .body("plan.id", equalTo(own));
        Cascade.issue("lan", "lan", own);
        as("mai").get("/api/v1/plan-items/{id}/required-plans", item).then().body("items.state", contains("FULFILLED"));
        as("mai").header("If-Match", "\"0\"").delete(address).then().statusCode(412);
        as("mai").header("If-Match", "\"1\"").delete(address).then().statusCode(204);
    }

    @Test
    void onlyTheUnitsOwnPlanFulfils() {
        var demand =
                demand("mai", tree.district(), null).statusCode(201).extract().<String>path("id");
        var others = Cascade.draft("thu", tree.otherDistrict(), upper);
        link("lan", demand, others).statusCode(404);
        link("lan", demand, upper).statusCode(422).body("errors.code", contains("required-plan-other-unit"));
        link("mai", demand, upper).statusCode(403);
        link("thu", demand, others).statusCode(404);
    }

    @Test
    void demandsAreMadeAboveAndReadWithinReach() {
        asNobody()
                .body(Map.of("unitId", tree.district(), "title", "Hỗ trợ xã Thái Sơn"))
                .post("/api/v1/plan-items/{id}/required-plans", item)
                .then()
                .statusCode(401);
        demand("lan", tree.district(), null).statusCode(403);
        demand("mai", UUID.randomUUID(), null).statusCode(422);
        demand("mai", tree.province(), null).statusCode(201);
        demand("mai", tree.district(), "2023-04-01").statusCode(201).body("state", equalTo("OVERDUE"));
        as("lan")
                .get("/api/v1/plan-items/{id}/required-plans", item)
                .then()
                .body("items.unit.id", contains(tree.district().toString()));
        as("thu").get("/api/v1/plan-items/{id}/required-plans", item).then().body("items", empty());
    }

    @Test
    void theStateIsSaidOfTheDay() {
        assertThat(RequiredPlanState.of(null, null, TODAY)).isEqualTo(RequiredPlanState.OPEN);
        assertThat(RequiredPlanState.of(null, TODAY, TODAY)).isEqualTo(RequiredPlanState.OPEN);
        assertThat(RequiredPlanState.of(PlanStatus.DRAFT, TODAY, TODAY)).isEqualTo(RequiredPlanState.IN_WORK);
        assertThat(RequiredPlanState.of(PlanStatus.APPROVED, TODAY.minusDays(1), TODAY))
                .isEqualTo(RequiredPlanState.OVERDUE);
        assertThat(RequiredPlanState.of(PlanStatus.ISSUED, TODAY.minusDays(1), TODAY))
                .isEqualTo(RequiredPlanState.FULFILLED);
    }

    private ValidatableResponse demand(String login, UUID unit, String dueOn) {
        var due = dueOn == null ? "null" : "\"" + dueOn + "\"";
        return as(login)
                .body("{\"unitId\":\"%s\",\"title\":\"Hỗ trợ xã Thái Sơn\",\"dueOn\":%s}".formatted(unit, due))
                .post("/api/v1/plan-items/{id}/required-plans", item)
                .then();
    }

    private ValidatableResponse link(String login, String demand, String plan) {
        return as(login)
                .header("If-Match", "\"0\"")
                .body(Map.of("planId", plan))
                .post("/api/v1/plan-items/" + item + "/required-plans/" + demand + "/fulfilment")
                .then();
    }
}
