package vn.sohoi.assignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asNobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class AssignmentTest {

    private Tree tree;
    private String plan;
    private String item;

    @BeforeEach
    void province() {
        tree = Tree.grow();
        plan = Cascade.issued("mai", "hanh", tree.province(), null);
        item = GivenPlan.items("mai", plan).getString("items[0].id");
    }

    @Test
    void aPlanGivesNothingAndNothingIsMadeUp() {
        as("mai")
                .get("/api/v1/plan-items/{id}/assignment", item)
                .then()
                .statusCode(200)
                .body("schedule.startOn", nullValue())
                .body("schedule.dueOn", nullValue())
                .body("schedule.doneOn", nullValue())
                .body("schedule.reportedOn", nullValue())
                .body("audience", nullValue())
                .body("parties", empty())
                .body("allowed", contains("EDIT"));
    }

    @Test
    void anItemIsLedAndSharedAndHasItsDays() {
        Cascade.assign(
                        "mai",
                        item,
                        Map.of(
                                "schedule",
                                Map.of(
                                        "startOn", "2023-03-02",
                                        "dueOn", "2023-11-30",
                                        "doneOn", "2023-10-01",
                                        "reportedOn", "2023-10-05"),
                                "lead",
                                Map.of("unitId", tree.district()),
                                "coWorkers",
                                List.of(
                                        Map.of("name", "Sở Văn hóa, Thể thao và Du lịch"),
                                        Map.of("unitId", tree.commune()))))
                .statusCode(200)
                .body("schedule.reportedOn", equalTo("2023-10-05"))
                .body("parties.part", contains("LEAD", "CO_WORKER", "CO_WORKER"))
                .body("parties[0].unit.id", equalTo(tree.district().toString()))
                .body("parties[1].name", equalTo("Sở Văn hóa, Thể thao và Du lịch"))
                .body("parties[1].unit", nullValue());
        as("mai").get("/api/v1/plan-items/{id}", item).then().body("dueOn", equalTo("2023-11-30"));
        as("lan")
                .get("/api/v1/plan-items/{id}/assignment", item)
                .then()
                .body("parties.part", contains("LEAD", "CO_WORKER", "CO_WORKER"))
                .body("allowed", empty());
        as("admin")
                .get("/api/v1/audit-entries?subject=" + plan)
                .then()
                .body("items.kind", hasItem("PlanEvent.Assigned"));
    }

    @Test
    void daysThatCannotBeAreRefusedWithTheirPlace() {
        Cascade.assign(
                        "mai",
                        item,
                        Map.of(
                                "schedule",
                                Map.of(
                                        "startOn", "2023-05-01",
                                        "dueOn", "2023-04-01",
                                        "doneOn", "2999-01-01",
                                        "reportedOn", "2023-04-30")))
                .statusCode(422)
                .body("errors.pointer", contains("/schedule/dueOn", "/schedule/reportedOn", "/schedule/doneOn"));
        var draft = GivenPlan.items("lan", Cascade.draft("lan", tree.district(), plan))
                .getString("items[0].id");
        Cascade.assign("lan", draft, Map.of("schedule", Map.of("doneOn", "2023-05-01")))
                .statusCode(422)
                .body("errors.code", contains("plan-not-issued"));
    }

    @Test
    void partiesAndAudienceAreSound() {
        Cascade.assign(
                        "mai",
                        item,
                        Map.of(
                                "schedule",
                                Map.of(),
                                "audience",
                                "NAMED",
                                "lead",
                                Map.of(),
                                "coWorkers",
                                List.of(Map.of("unitId", UUID.randomUUID()))))
                .statusCode(422)
                .body("errors.code", contains("audience-named", "party-one-of", "unit-unknown"));
        Cascade.assign(
                        "mai",
                        item,
                        Map.of("schedule", Map.of(), "audience", "NAMED", "addressees", List.of(tree.province())))
                .statusCode(422)
                .body("errors.code", contains("unit-not-below"));
    }

    @Test
    void whoSawAnOldVersionIsTold() {
        var seen = Cascade.tag("mai", item);
        var body = Map.of("schedule", Map.of("dueOn", "2023-11-30"));
        var address = "/api/v1/plan-items/" + item + "/assignment";
        as("mai").body(body).put(address).then().statusCode(428);
        as("mai").header("If-Match", seen).body(body).put(address).then().statusCode(200);
        as("mai").header("If-Match", seen).body(body).put(address).then().statusCode(412);
    }

    @Test
    void onlyThePlansOwnUnitAssigns() {
        var body = Map.of("schedule", Map.of());
        var address = "/api/v1/plan-items/" + item + "/assignment";
        asNobody().header("If-Match", "\"0\"").body(body).put(address).then().statusCode(401);
        as("lan").header("If-Match", "\"0\"").body(body).put(address).then().statusCode(403);
        as("hanh").header("If-Match", "\"0\"").body(body).put(address).then().statusCode(403);
        GivenPlan.move("mai", plan, "closure").statusCode(200);
        Cascade.assign("mai", item, Map.of("schedule", Map.of())).statusCode(409);
    }
}
