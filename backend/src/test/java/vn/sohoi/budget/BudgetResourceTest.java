package vn.sohoi.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asNobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.Cascade;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BudgetResourceTest {

    private String plan;
    private String item;
    private String lines;

    @BeforeEach
    void province() {
        var tree = Tree.grow();
        plan = Cascade.issued("lan", "lan", tree.district(), null);
        item = GivenPlan.items("lan", plan).getString("items[0].id");
        lines = "/api/v1/plan-items/" + item + "/budget";
    }

    @Test
    void moneyIsEstimatedSpentAndSummedBySource() {
        var state = enter("lan", "STATE_BUDGET", "10000000000000", "")
                .statusCode(201)
                .extract()
                .<String>path("id");
        enter("lan", "CONTRIBUTIONS", "1500001", "").statusCode(201);
        enter("lan", "CONTRIBUTIONS", "6000000", ",\"quantity\":40,\"unitCost\":150000")
                .statusCode(201);
        spend("lan", state, "2023-05-29", "1").statusCode(201).body("amount", equalTo(1));
        spend("lan", state, "2023-06-01", "10000000000000").statusCode(201);
        as("mai")
                .get("/api/v1/plans/{id}/budget", plan)
                .then()
                .statusCode(200)
                .body("estimate", equalTo(10000007500001L))
                .body("spent", equalTo(10000000000001L))
                .body("sources.source", contains("STATE_BUDGET", "CONTRIBUTIONS"))
                .body("sources.lines", contains(1, 2))
                .body("sources[0].left", equalTo(-1))
                .body("sources[1].left", equalTo(7500001));
        as("lan").get(lines).then().body("items.spent", contains(10000000000001L, 0, 0));
        as("admin")
                .get("/api/v1/audit-entries?subject=" + item)
                .then()
                .body("items.kind", hasItems("BudgetEvent.LineEntered", "BudgetEvent.Spent"));
    }

    @Test
    void aLineIsChangedAndTakenOutWhileNothingIsSpentOfIt() {
        var line = enter("lan", "OTHER", "5", "").statusCode(201).extract();
        var address = lines + "/" + line.path("id");
        as("lan").body(draft("UNION_FUNDS", "7", "")).put(address).then().statusCode(428);
        as("lan")
                .header("If-Match", line.header("ETag"))
                .body(draft("UNION_FUNDS", "7", ""))
                .put(address)
                .then()
                .statusCode(200)
                .body("source", equalTo("UNION_FUNDS"))
                .body("estimate", equalTo(7));
        var expense =
                spend("lan", line.path("id"), "2023-05-29", "3").statusCode(201).extract();
        as("lan")
                .header("If-Match", "\"1\"")
                .delete(address)
                .then()
                .statusCode(409)
                .body("code", equalTo("budget-line-spent"));
        as("lan").get(address + "/expenses").then().body("items", hasSize(1));
        var taken = address + "/expenses/" + expense.path("id");
        as("lan").header("If-Match", "\"5\"").delete(taken).then().statusCode(412);
        as("lan").header("If-Match", "\"0\"").delete(taken).then().statusCode(204);
        as("lan").header("If-Match", "\"0\"").delete(address).then().statusCode(412);
        as("lan").header("If-Match", "\"1\"").delete(address).then().statusCode(204);
        as("lan").get(lines).then().body("items", empty());
    }

    @Test
    void whatIsNoMoneyIsRefused() {
        enter("lan", "STATE_BUDGET", "-1", "").statusCode(400);
        enter("lan", "STATE_BUDGET", "1.5", "").statusCode(400);
        enter("lan", "STATE_BUDGET", "10000000000001", "").statusCode(400);
        enter("lan", "STATE_BUDGET", "99999999999999999999", "").statusCode(400);
        enter("lan", "STATE_BUDGET", "5", ",\"quantity\":2")
                .statusCode(422)
                .body("errors.pointer", contains("/unitCost"));
        enter("lan", "STATE_BUDGET", "5", ",\"quantity\":2,\"unitCost\":3")
                .statusCode(422)
                .body("errors.code", contains("budget-product"));
        var line = enter("lan", "STATE_BUDGET", "5", "").extract().<String>path("id");
        spend("lan", line, "2023-05-29", "0").statusCode(400);
        spend("lan", line, "2999-01-01", "1").statusCode(422).body("errors.code", contains("day-to-come"));
    }

    @Test
    void moneyIsReadByTheUnitAndThoseAboveAndWrittenByTheUnitAlone() {
        asNobody().get(lines).then().statusCode(401);
        for (var above : new String[] {"mai", "hanh"}) {
            as(above).get(lines).then().statusCode(200);
            enter(above, "OTHER", "1", "").statusCode(403);
        }
        as("nga").get(lines).then().statusCode(403);
        as("nga").get("/api/v1/plans/{id}/budget", plan).then().statusCode(403);
        enter("nga", "OTHER", "1", "").statusCode(403);
        as("thu").get(lines).then().statusCode(404);
        as("thu").get("/api/v1/plans/{id}/budget", plan).then().statusCode(404);
    }

    private ValidatableResponse enter(String login, String source, String estimate, String more) {
        return as(login).body(draft(source, estimate, more)).post(lines).then();
    }

    private static String draft(String source, String estimate, String more) {
        return "{\"source\":\"%s\",\"label\":\"In tài liệu\",\"estimate\":%s%s}".formatted(source, estimate, more);
    }

    private ValidatableResponse spend(String login, String line, String day, String amount) {
        return as(login)
                .body("{\"spentOn\":\"%s\",\"amount\":%s}".formatted(day, amount))
                .post(lines + "/" + line + "/expenses")
                .then();
    }
}
