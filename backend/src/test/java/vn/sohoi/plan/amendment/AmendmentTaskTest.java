package vn.sohoi.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.sohoi.plan.version.VersionCalls.amend;
import static vn.sohoi.plan.version.VersionCalls.item;
import static vn.sohoi.plan.version.VersionCalls.rewrite;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.GivenPlan.issued;
import static vn.sohoi.testing.GivenPlan.items;
import static vn.sohoi.testing.GivenPlan.move;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.plan.version.VersionCalls;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

/** What an amendment above asks of the plans below, and what their answers do. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AmendmentTaskTest {

    private String upper;
    private List<String> upperItems;
    private String lower;
    private List<String> lowerItems;

    /** A district's draft that took over both items of an issued plan of the province. */
    @BeforeEach
    void takenOver() {
        HousePart.province();
        upper = issued("mai", "hanh");
        upperItems = items("mai", upper).getList("items.id");
        lower = GivenPlan.draft("lan");
        lowerItems = new ArrayList<>();
        for (var id : upperItems) {
            lowerItems.add(as("lan")
                    .body(Map.of("planId", lower))
                    .post("/api/v1/plan-items/{id}/concretisations", id)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
    }

    @Test
    void onlyWhatChangedComesDownWordByWord() {
        tasks("lan").body("items", empty());
        amended(
                item(upperItems.get(0), "I", "Công tác tuyên truyền mới"),
                item(upperItems.get(1), "III", "Phát triển hội viên"));
        tasks("lan")
                .body("items", hasSize(1))
                .body("items[0].item.id", equalTo(lowerItems.get(0)))
                .body("items[0].upperItem.id", equalTo(upperItems.get(0)))
                .body("items[0].change", equalTo("EDITED"))
                .body("items[0].upperVersion", equalTo(2))
                .body("items[0].textBefore", equalTo("Công tác tuyên truyền"))
                .body("items[0].words.kind", contains("KEPT", "ADDED"));
        lowerItem("lan", 0).body("upperChangedIn", equalTo(2)).body("text", equalTo("Công tác tuyên truyền"));
        lowerItem("lan", 1).body("upperChangedIn", nullValue());
    }

    @Test
    void acceptedInADraftTheNewTextIsThereAtOnce() {
        amended(
                item(upperItems.get(0), "I", "Tuyên truyền rộng"),
                item(upperItems.get(1), "II", "Phát triển hội viên"));
        answer("lan", Map.of("answer", "DROP", "note", "Không"))
                .statusCode(422)
                .body("code", equalTo("amendment-task-answer"));
        answer("lan", Map.of("answer", "ADAPT")).statusCode(422).body("errors.pointer", contains("/note"));
        answer("lan", Map.of("answer", "ACCEPT", "text", "Lời khác")).statusCode(422);
        var id = open("lan");
        as("lan").body(Map.of("answer", "ACCEPT")).post(path(id)).then().statusCode(428);
        answer("lan", Map.of("answer", "ACCEPT"))
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("answeredBy.name", equalTo("Lý Thị Lan"));
        lowerItem("lan", 0).body("text", equalTo("Tuyên truyền rộng")).body("upperChangedIn", nullValue());
        as("lan")
                .header("If-Match", "\"1\"")
                .body(Map.of("answer", "ACCEPT"))
                .post(path(id))
                .then()
                .statusCode(409)
                .body("code", equalTo("amendment-task-answered"));
    }

    @Test
    void adaptedItKeepsItsOwnWordsOrGetsOthers() {
        amended(item(upperItems.get(0), "I", "Tuyên truyền A"), item(upperItems.get(1), "II", "Hội viên A"));
        answer("lan", Map.of("answer", "ADAPT", "note", "Đã đủ", "text", "Tuyên truyền của huyện"))
                .statusCode(200);
        answer("lan", Map.of("answer", "ADAPT", "note", "Phù hợp địa phương")).statusCode(200);
        var texts = items("lan", lower).<String>getList("items.text");
        assertThat(texts).contains("Tuyên truyền của huyện").doesNotContain("Tuyên truyền A", "Hội viên A");
    }

    @Test
    void whatTheUpperUnitTookOutIsDroppedOrKeptAsOnesOwn() {
        amended();
        tasks("lan").body("items.change", contains("REMOVED", "REMOVED")).body("items[0].textAfter", nullValue());
        answer("lan", Map.of("answer", "ACCEPT")).statusCode(422);
        answer("lan", Map.of("answer", "DROP", "note", "Theo tỉnh"))
                .statusCode(200)
                .body("state", equalTo("DROPPED"));
        answer("lan", Map.of("answer", "ADAPT", "note", "Huyện vẫn làm")).statusCode(200);
        assertThat(items("lan", lower).getList("items")).hasSize(3);
    }

    @Test
    void anIssuedPlanFollowsByAnAmendmentOfItsOwn() {
        issueLower();
        amended(item(upperItems.get(0), "I", "Tuyên truyền sửa"));
        answerTo(lowerItems.get(0), Map.of("answer", "ACCEPT")).statusCode(200);
        answerTo(lowerItems.get(1), Map.of("answer", "DROP", "note", "Theo tỉnh"))
                .statusCode(200);
        lowerItem("lan", 0).body("text", equalTo("Công tác tuyên truyền"));
        var amendment = as("lan")
                .get("/api/v1/plans/{id}/versions", lower)
                .then()
                .body("items.number", contains(2, 1))
                .extract()
                .<String>path("items[0].id");
        VersionCalls.issue("lan", "lan", amendment);
        lowerItem("lan", 0).body("text", equalTo("Tuyên truyền sửa"));
        assertThat(items("lan", lower).getList("items.id")).hasSize(3).doesNotContain(lowerItems.get(1));
        as("lan")
                .get("/api/v1/plans/{id}/diff", lower)
                .then()
                .body("edited", equalTo(1))
                .body("removed", equalTo(1));
    }

    @Test
    void twoAmendmentsBeforeTheAnswerAreOneTask() {
        amended(item(upperItems.get(0), "I", "Lần một"), item(upperItems.get(1), "II", "Phát triển hội viên"));
        amended(item(upperItems.get(0), "I", "Lần hai"), item(upperItems.get(1), "II", "Phát triển hội viên"));
        tasks("lan")
                .body("items", hasSize(1))
                .body("items[0].textBefore", equalTo("Công tác tuyên truyền"))
                .body("items[0].textAfter", equalTo("Lần hai"))
                .body("items[0].upperVersion", equalTo(3));
    }

    @Test
    void whoTakesTheItemOutAnywayIsAskedNoMore() {
        issueLower();
        amended(item(upperItems.get(0), "I", "Sửa"), item(upperItems.get(1), "II", "Phát triển hội viên"));
        var amendment = amend("lan", lower);
        rewrite("lan", amendment, List.of()).statusCode(200);
        VersionCalls.issue("lan", "lan", amendment);
        tasks("lan").body("items", empty());
    }

    @Test
    void aPlanBetweenDraftAndIssueIsNotChangedUnderItsDecision() {
        amended(item(upperItems.get(0), "I", "Sửa"));
        move("lan", lower, "submission").statusCode(200);
        answer("lan", Map.of("answer", "ADAPT", "note", "Chờ"))
                .statusCode(409)
                .body("code", equalTo("plan-wrong-state"));
    }

    @Test
    void theTasksAreTheHousesOwn() {
        issueLower();
        amended(item(upperItems.get(0), "I", "Sửa"), item(upperItems.get(1), "II", "Phát triển hội viên"));
        as("mai")
                .get("/api/v1/plans/{id}/amendment-tasks", lower)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        as("nga").get("/api/v1/plans/{id}/amendment-tasks", lower).then().statusCode(403);
        as("thu").get("/api/v1/plans/{id}/amendment-tasks", lower).then().statusCode(404);
        var id = open("lan");
        for (var other : Map.of("mai", 403, "nga", 403, "thu", 404).entrySet()) {
            as(other.getKey())
                    .header("If-Match", "\"0\"")
                    .body(Map.of("answer", "ACCEPT"))
                    .post(path(id))
                    .then()
                    .statusCode(other.getValue());
        }
        as("lan")
                .header("If-Match", "\"9\"")
                .body(Map.of("answer", "ACCEPT"))
                .post(path(id))
                .then()
                .statusCode(412);
        answer("lan", Map.of("answer", "ACCEPT")).statusCode(200);
        as("admin")
                .get("/api/v1/audit-entries?subject=" + lower + "&limit=500")
                .then()
                .body("items.kind", hasItem("TaskEvent.Answered"));
    }

    @SafeVarargs
    private void amended(Map<String, Object>... items) {
        var amendment = amend("mai", upper);
        rewrite("mai", amendment, List.of(items)).statusCode(200);
        VersionCalls.issue("mai", "hanh", amendment);
    }

    private void issueLower() {
        move("lan", lower, "submission").statusCode(200);
        move("lan", lower, "approval").statusCode(200);
        move("lan", lower, "issue").statusCode(200);
    }

    private ValidatableResponse tasks(String login) {
        return as(login)
                .get("/api/v1/plans/{id}/amendment-tasks?state=OPEN", lower)
                .then()
                .statusCode(200);
    }

    private String open(String login) {
        return tasks(login).extract().path("items[0].id");
    }

    private ValidatableResponse answer(String login, Map<String, Object> answer) {
        return answerTask(login, open(login), 0, answer);
    }

    private ValidatableResponse answerTo(String item, Map<String, Object> answer) {
        String id = tasks("lan").extract().path("items.find { it.item.id == '%s' }.id".formatted(item));
        return answerTask("lan", id, 0, answer);
    }

    private ValidatableResponse answerTask(String login, String id, int version, Map<String, Object> answer) {
        return as(login)
                .header("If-Match", "\"" + version + "\"")
                .body(new HashMap<>(answer))
                .post(path(id))
                .then();
    }

    private String path(String task) {
        return "/api/v1/plans/" + lower + "/amendment-tasks/" + task + "/answer";
    }

    private ValidatableResponse lowerItem(String login, int at) {
        return as(login)
                .get("/api/v1/plan-items/{id}", lowerItems.get(at))
                .then()
                .statusCode(200);
    }
}
