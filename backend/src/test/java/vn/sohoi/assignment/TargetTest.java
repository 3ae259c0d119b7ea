package vn.sohoi.assignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asNobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
class TargetTest {

    private Tree tree;
    private String item;

    @BeforeEach
    void province() {
        tree = Tree.grow();
        item = GivenPlan.items("mai", Cascade.issued("mai", "hanh", tree.province(), null))
                .getString("items[0].id");
    }

    @Test
    void whatWasReachedStandsBesideAndComesFromTheLedger() {
        enter("mai", tree.district(), "PROP_ATT", "100")
                .statusCode(201)
                .body("value", equalTo(100.0f))
                .body("from", equalTo("2023-01-01"))
                .body("to", equalTo("2023-12-31"))
                .body("reached", nullValue())
                .body("reachedStatus", equalTo("NOT_REPORTED"))
                .body("isReached", equalTo(false));
        Given.session("nga", tree.commune(), "2023-05-29", 120);
        list("mai").body("items.reached", contains(120.0f)).body("items.isReached", contains(true));
    }

    @Test
    void aTargetIsCorrectedAndTakenOut() {
        var made =
                enter("mai", tree.district(), "PROP_SESS", "5").statusCode(201).extract();
        var address = "/api/v1/plan-items/" + item + "/targets/" + made.path("id");
        as("mai")
                .body(draft(tree.district(), "PROP_SESS", "7.5"))
                .header("If-Match", made.header("ETag"))
                .put(address)
                .then()
                .statusCode(200)
                .body("value", equalTo(7.5f))
                .body("version", equalTo(1));
        as("mai")
                .body(draft(tree.commune(), "PROP_SESS", "7"))
                .header("If-Match", "\"1\"")
                .put(address)
                .then()
                .statusCode(422)
                .body("errors.code", contains("target-stays"));
        as("mai").header("If-Match", "\"0\"").delete(address).then().statusCode(412);
        as("mai").header("If-Match", "\"1\"").delete(address).then().statusCode(204);
        list("mai").body("items", empty());
    }

    @Test
    void numbersAreTakenAsTheyAreOrNotAtAll() {
        enter("mai", tree.district(), "PROP_SESS", "-1").statusCode(400);
        enter("mai", tree.district(), "PROP_SESS", "1.505").statusCode(400);
        enter("mai", tree.district(), "PROP_SESS", "1e1000000").statusCode(400);
        enter("mai", tree.district(), "NO_SUCH", "1")
                .statusCode(422)
                .body("errors.code", contains("indicator-unknown"));
        enter("mai", UUID.randomUUID(), "PROP_SESS", "1")
                .statusCode(422)
                .body("errors.code", contains("unit-not-below"));
        enter("mai", tree.district(), "PROP_SESS", "1").statusCode(201);
        enter("mai", tree.district(), "PROP_SESS", "2").statusCode(409).body("code", equalTo("taken"));
    }

    @Test
    void targetsAreEnteredAboveAndReadWithinReach() {
        var body = draft(tree.district(), "PROP_SESS", "1");
        asNobody()
                .body(body)
                .post("/api/v1/plan-items/{id}/targets", item)
                .then()
                .statusCode(401);
        enter("lan", tree.district(), "PROP_SESS", "1").statusCode(403);
        enter("mai", tree.district(), "PROP_SESS", "1").statusCode(201);
        list("lan").body("items.unit.id", contains(tree.district().toString()));
        list("thu").body("items", empty());
        list("nga").body("items", empty());
    }

    private ValidatableResponse enter(String login, UUID unit, String indicator, String value) {
        return as(login)
                .body(draft(unit, indicator, value))
                .post("/api/v1/plan-items/{id}/targets", item)
                .then();
    }

    private static String draft(UUID unit, String indicator, String value) {
        return "{\"unitId\":\"%s\",\"indicator\":\"%s\",\"value\":%s}".formatted(unit, indicator, value);
    }

    private ValidatableResponse list(String login) {
        return as(login).get("/api/v1/plan-items/{id}/targets", item).then().statusCode(200);
    }
}
