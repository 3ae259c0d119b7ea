package vn.sohoi.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asNobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.Cascade;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ExemptionTest {

    private Tree tree;
    private String item;
    private String own;

    @BeforeEach
    void province() {
        tree = Tree.grow();
        var upper = Cascade.issued("mai", "hanh", tree.province(), null);
        item = GivenPlan.items("mai", upper).getString("items[0].id");
        own = Cascade.draft("lan", tree.district(), upper);
    }

    @Test
    void aUnitSaysWithAReasonThatAnItemIsNotForItAndTakesThatBack() {
        var marked = Cascade.exempt("lan", item, tree.district(), "Huyện không có xã biên giới")
                .statusCode(201)
                .body("unit.id", equalTo(tree.district().toString()))
                .body("reason", equalTo("Huyện không có xã biên giới"))
                .body("markedBy.name", equalTo("Lý Thị Lan"))
                .extract();
        as("lan")
                .get("/api/v1/plans/{id}/concretisations", own)
                .then()
                .body("exempted", equalTo(1))
                .body("remaining", equalTo(1));
        as("lan")
                .body(Map.of("planId", own))
                .post("/api/v1/plan-items/{id}/concretisations", item)
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-item-exempted"));
        var address = "/api/v1/plan-items/" + item + "/exemptions/" + marked.path("id");
        as("lan").delete(address).then().statusCode(428);
        as("lan").header("If-Match", "\"7\"").delete(address).then().statusCode(412);
        as("lan")
                .header("If-Match", marked.header("ETag"))
                .delete(address)
                .then()
                .statusCode(204);
        Cascade.taken("lan", own, item);
        as("admin")
                .get("/api/v1/audit-entries?subject=" + planOf(item))
                .then()
                .statusCode(200)
                .body(
                        "items.kind",
                        org.hamcrest.Matchers.hasItems("PlanEvent.Exempted", "PlanEvent.ExemptionWithdrawn"));
    }

    private String planOf(String of) {
        return as("lan").get("/api/v1/plan-items/{id}", of).then().extract().path("planId");
    }

    @Test
    void whatWasTakenOverIsNotSaidToBeNothingForTheUnit() {
        Cascade.taken("lan", own, item);
        Cascade.exempt("lan", item, tree.district(), "Không hợp")
                .statusCode(409)
                .body("code", equalTo("plan-item-taken"));
    }

    @Test
    void onceIsEnoughAndAReasonIsNeeded() {
        Cascade.exempt("lan", item, tree.district(), " ").statusCode(400);
        Cascade.exempt("lan", item, tree.district(), "Không hợp").statusCode(201);
        Cascade.exempt("lan", item, tree.district(), "Không hợp")
                .statusCode(409)
                .body("code", equalTo("plan-item-exempted"));
    }

    @Test
    void onlyTheUnitItselfSaysSo() {
        asNobody()
                .body(Map.of("unitId", tree.district(), "reason", "x"))
                .post("/api/v1/plan-items/{id}/exemptions", item)
                .then()
                .statusCode(401);
        Cascade.exempt("mai", item, tree.district(), "Thay huyện").statusCode(403);
        Cascade.exempt("thu", item, tree.district(), "Thay huyện").statusCode(404);
        Cascade.exempt("mai", item, tree.province(), "Chính mình")
                .statusCode(422)
                .body("code", equalTo("plan-not-below"));
        var id = Cascade.exempt("lan", item, tree.district(), "Không hợp")
                .statusCode(201)
                .extract()
                .<String>path("id");
        for (var other : List.of("thu", "nga")) {
            as(other)
                    .header("If-Match", "\"0\"")
                    .delete("/api/v1/plan-items/" + item + "/exemptions/" + id)
                    .then()
                    .statusCode(404);
        }
        as("mai")
                .header("If-Match", "\"0\"")
                .delete("/api/v1/plan-items/" + item + "/exemptions/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void aListShowsWhatIsWithinReach() {
        Cascade.exempt("lan", item, tree.district(), "Không hợp").statusCode(201);
        as("mai")
                .get("/api/v1/plan-items/{id}/exemptions?count=true", item)
                .then()
                .statusCode(200)
                .body("items.unit.id", contains(tree.district().toString()))
                .body("count", equalTo(1));
        as("thu")
                .get("/api/v1/plan-items/{id}/exemptions", item)
                .then()
                .statusCode(200)
                .body("items", empty());
    }
}
