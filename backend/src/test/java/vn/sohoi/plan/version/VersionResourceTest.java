package vn.sohoi.plan.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.sohoi.plan.version.VersionCalls.VERSIONS;
import static vn.sohoi.plan.version.VersionCalls.amend;
import static vn.sohoi.plan.version.VersionCalls.issue;
import static vn.sohoi.plan.version.VersionCalls.item;
import static vn.sohoi.plan.version.VersionCalls.rewrite;
import static vn.sohoi.plan.version.VersionCalls.step;
import static vn.sohoi.plan.version.VersionCalls.tag;
import static vn.sohoi.plan.version.VersionCalls.version;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.GivenPlan.issued;
import static vn.sohoi.testing.GivenPlan.items;
import static vn.sohoi.testing.GivenPlan.move;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.AtOnce;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

/** An issued plan and its amendments, over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class VersionResourceTest {

    @BeforeEach
    void province() {
        HousePart.province();
    }

    @Test
    void theFirstIssueIsVersionOneAndADraftHasNone() {
        var draft = GivenPlan.draft("mai");
        as("mai").get("/api/v1/plans/{id}/versions", draft).then().body("items", empty());
        var plan = issued("mai", "hanh");
        as("lan")
                .get("/api/v1/plans/{id}/versions", plan)
                .then()
                .body("items.number", contains(1))
                .body("items.inForce", contains(true))
                .body("items[0].createdBy.name", notNullValue());
    }

    @Test
    void anAmendmentKeepsWhatItKeepsUnderTheSameIds() {
        var plan = issued("mai", "hanh");
        var before = items("mai", plan).<String>getList("items.id");
        var amendment = amend("mai", plan);
        rewrite(
                        "mai",
                        amendment,
                        List.of(
                                item(null, "I", "Việc mới"),
                                item(before.get(1), "II", "Phát triển hội viên mới"),
                                item(before.get(0), "III", "Công tác tuyên truyền")))
                .statusCode(200)
                .body("items.itemId", hasItems(before.get(0), before.get(1)));
        assertThat(items("mai", plan).getList("items.path")).isEqualTo(List.of("I", "II"));
        var added = version("mai", amendment).getString("items[0].itemId");

        issue("mai", "hanh", amendment);

        var now = items("lan", plan);
        assertThat(now.getList("items.id")).isEqualTo(List.of(added, before.get(1), before.get(0)));
        assertThat(now.getList("items.path")).isEqualTo(List.of("I", "II", "III"));
        as("lan")
                .get("/api/v1/plans/{id}/diff", plan)
                .then()
                .statusCode(200)
                .body("from", equalTo(1))
                .body("to", equalTo(2))
                .body("added", equalTo(1))
                .body("edited", equalTo(1))
                .body("moved", equalTo(1))
                .body("renumbered", equalTo(1))
                .body(
                        "items.find { it.itemId == '%s' }.words.kind".formatted(before.get(1)),
                        contains("KEPT", "ADDED"));
        as("lan")
                .get("/api/v1/plans/{id}/versions", plan)
                .then()
                .body("items.number", contains(2, 1))
                .body("items.inForce", contains(true, false));
        as("lan").get("/api/v1/plans/{id}", plan).then().body("status", equalTo("ISSUED"));
    }

    @Test
    void whatWasTakenOutIsGoneFromThePlanAndStillReadInTheOlderVersion() {
        var plan = issued("mai", "hanh");
        var before = items("mai", plan).<String>getList("items.id");
        var amendment = amend("mai", plan);
        rewrite("mai", amendment, List.of(item(before.get(1), "I", "Phát triển hội viên")))
                .statusCode(200);
        issue("mai", "hanh", amendment);
        assertThat(items("lan", plan).getList("items.id")).isEqualTo(List.of(before.get(1)));
        as("lan").get("/api/v1/plan-items/{id}", before.get(0)).then().statusCode(200);
        var first = as("lan")
                .get("/api/v1/plans/{id}/versions", plan)
                .then()
                .extract()
                .<String>path("items.find { it.number == 1 }.id");
        assertThat(version("lan", first).getList("items.itemId")).isEqualTo(before);
        as("mai").get("/api/v1/plans/{id}/diff?from=2&to=1", plan).then().body("added", equalTo(1));
    }

    @Test
    void anItemMovesBelowAnotherAndBackAndIsTheSame() {
        var plan = issued("mai", "hanh");
        var ids = items("mai", plan).<String>getList("items.id");
        var below = item(ids.get(0), "I", "Công tác tuyên truyền");
        below.put("children", List.of(item(ids.get(1), "I.1", "Phát triển hội viên")));
        var amendment = amend("mai", plan);
        rewrite("mai", amendment, List.of(below)).statusCode(200);
        issue("mai", "hanh", amendment);
        assertThat(items("mai", plan).getString("items[0].children[0].id")).isEqualTo(ids.get(1));
        assertThat(items("mai", plan).getInt("items[0].children[0].level")).isEqualTo(2);
        var back = amend("mai", plan);
        rewrite(
                        "mai",
                        back,
                        List.of(
                                item(ids.get(1), "I", "Phát triển hội viên"),
                                item(ids.get(0), "II", "Công tác tuyên truyền")))
                .statusCode(200);
        issue("mai", "hanh", back);
        assertThat(items("mai", plan).getList("items.id")).isEqualTo(List.of(ids.get(1), ids.get(0)));
        as("mai").get("/api/v1/plans/{id}/diff?from=1&to=3", plan).then().body("moved", equalTo(1));
    }

    @Test
    void onlyAnIssuedPlanIsAmendedAndOnlyOnceAtATime() throws Exception {
        var draft = GivenPlan.draft("mai");
        post("mai", draft).then().statusCode(409).body("code", equalTo("plan-wrong-state"));
        var plan = issued("mai", "hanh");
        var answers = AtOnce.send(4, number -> post("mai", plan));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .hasSize(3);
        move("mai", plan, "closure").statusCode(200);
        post("mai", plan).then().statusCode(409);
    }

    @Test
    void anAmendmentGoesTheWayOfAPlanAndIsDroppedOnlyAsADraft() {
        var plan = issued("mai", "hanh");
        var id = amend("mai", plan);
        as("mai")
                .get(VERSIONS + id)
                .then()
                .body("allowed", contains("SUBMISSION"))
                .body("document.number", nullValue());
        step("mai", id, "issue").statusCode(409);
        step("mai", id, "submission").statusCode(200).body("status", equalTo("IN_REVIEW"));
        rewrite("mai", id, List.of()).statusCode(409).body("code", equalTo("plan-wrong-state"));
        as("mai")
                .header("If-Match", tag("mai", id))
                .delete(VERSIONS + id)
                .then()
                .statusCode(409);
        step("mai", id, "withdrawal").statusCode(200).body("status", equalTo("DRAFT"));
        step("mai", id, "submission").statusCode(200);
        step("mai", id, "approval").statusCode(403);
        step("hanh", id, "return").statusCode(200).body("status", equalTo("DRAFT"));
        as("mai").delete(VERSIONS + id).then().statusCode(428);
        as("mai").header("If-Match", "\"0\"").delete(VERSIONS + id).then().statusCode(412);
        as("mai")
                .header("If-Match", tag("mai", id))
                .delete(VERSIONS + id)
                .then()
                .statusCode(204);
        as("mai").get(VERSIONS + id).then().statusCode(404);
        amend("mai", plan);
    }

    @Test
    void lowerUnitsSeeNothingOfAnAmendmentBeforeItsIssue() {
        var plan = issued("mai", "hanh");
        var id = amend("mai", plan);
        as("lan").get(VERSIONS + id).then().statusCode(404);
        as("lan").get("/api/v1/plans/{id}/versions", plan).then().body("items.number", contains(1));
        as("lan").get("/api/v1/plans/{id}/diff?from=1&to=2", plan).then().statusCode(404);
        as("ubkt").get("/api/v1/plans/{id}/diff?from=1&to=2", plan).then().statusCode(200);
        as("lan")
                .header("If-Match", "\"0\"")
                .body("{}")
                .post(VERSIONS + id + "/submission")
                .then()
                .statusCode(404);
        post("lan", plan).then().statusCode(403);
        var own = issued("lan", "lan");
        post("mai", own).then().statusCode(403);
        post("thu", own).then().statusCode(404);
        var hidden = amend("lan", own);
        as("thu").get(VERSIONS + hidden).then().statusCode(404);
        as("nga").get(VERSIONS + hidden).then().statusCode(404);
        as("mai").get(VERSIONS + hidden).then().statusCode(200).body("allowed", empty());
        step("mai", hidden, "submission").statusCode(403);
    }

    @Test
    void identitiesOfOtherPlansAndDoubledOnesAreRefused() {
        var plan = issued("mai", "hanh");
        var id = amend("mai", plan);
        var own = items("mai", plan).getString("items[0].id");
        var foreign = items("mai", issued("mai", "hanh")).getString("items[0].id");
        rewrite("mai", id, List.of(item(own, "I", "A"), item(own, "II", "B"), item(foreign, "III", "C")))
                .statusCode(422)
                .body("errors.pointer", contains("/items/1/itemId", "/items/2/itemId"));
        rewrite("mai", id, List.of(item(UUID.randomUUID().toString(), "I", "A")))
                .statusCode(422);
        rewrite("mai", id, List.of(item(null, "I", "A"), item(null, "I", " ")))
                .statusCode(422)
                .body("errors.pointer", contains("/items/1/text", "/items/1/path"));
    }

    @Test
    void aRepeatedKeyDraftsOneAmendment() {
        var plan = issued("mai", "hanh");
        var key = UUID.randomUUID().toString();
        for (var attempt = 0; attempt < 2; attempt++) {
            as("mai")
                    .header("Idempotency-Key", key)
                    .body(Map.of("reason", "Một lần"))
                    .post("/api/v1/plans/{id}/amendments", plan)
                    .then()
                    .statusCode(201);
        }
        as("mai").get("/api/v1/plans/{id}/versions", plan).then().body("items.number", contains(2, 1));
    }

    @Test
    void theStoryIsInTheAudit() {
        var plan = issued("mai", "hanh");
        var id = amend("mai", plan);
        rewrite("mai", id, List.of()).statusCode(200);
        issue("mai", "hanh", id);
        as("ubkt")
                .get("/api/v1/audit-entries?subject=" + plan + "&limit=500")
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("VersionEvent.Drafted", "VersionEvent.Rewritten", "VersionEvent.InForce"))
                .body("items.kind", not(hasItem("VersionEvent.Dropped")));
    }

    private static io.restassured.response.Response post(String login, String plan) {
        return as(login).body(Map.of("reason", "Sửa")).post("/api/v1/plans/{id}/amendments", plan);
    }
}
