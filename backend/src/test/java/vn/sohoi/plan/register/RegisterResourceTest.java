package vn.sohoi.plan.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.sohoi.testing.As.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.plan.version.VersionCalls;
import vn.sohoi.testing.AtOnce;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

/** Numbers are given once in a unit, a year and a series; what comes next and what was left out is told. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RegisterResourceTest {

    private Tree tree;

    @BeforeEach
    void grow() {
        tree = Tree.grow();
    }

    @Test
    void theNextNumberIsSuggestedAndGapsAreTold() {
        draft("KH-BTV", "2023-03-02", 3);
        draft("KH-BTV", "2023-04-02", 5);
        draft("BC-BTV", "2023-04-02", 1);
        register("mai", 2023)
                .body("series.series", contains("BC-BTV", "KH-BTV"))
                .body("series[1].next", equalTo(6))
                .body("series[1].gaps", contains(1, 2, 4))
                .body("series[1].entries.number", contains(3, 5))
                .body("series[1].entries[0].takenBy.name", equalTo("Nông Thị Mai"));
        number(draft("KH-BTV", "2023-05-02", null), Map.of()).statusCode(200).body("document.number", equalTo(6));
        number(draft("KH-BTV", "2023-05-02", null), Map.of("number", 2))
                .statusCode(200)
                .body("document.number", equalTo(2));
        number(draft("KH-BTV", "2023-05-02", null), Map.of("number", 3))
                .statusCode(409)
                .body("code", equalTo("taken"));
        register("mai", 2023).body("series[1].gaps", contains(1, 4)).body("series[1].next", equalTo(7));
    }

    @Test
    void theYearIsThatOfThePaperAndEachYearBeginsAnew() {
        draft("KH-BTV", "2022-12-20", 40);
        var plan = draft(null, null, null);
        number(plan, Map.of("symbol", "KH-BTV", "date", "2023-01-05"))
                .statusCode(200)
                .body("document.number", equalTo(1))
                .body("document.symbol", equalTo("KH-BTV"))
                .body("document.date", equalTo("2023-01-05"));
        register("hanh", 2022).body("series[0].next", equalTo(41));
        number(plan, Map.of()).statusCode(409).body("code", equalTo("plan-numbered"));
    }

    @Test
    void manyAtOnceNeverGetTheSameNumber() throws Exception {
        var plans = List.of(1, 2, 3, 4, 5, 6).stream()
                .map(each -> draft("KH-BTV", "2023-05-02", null))
                .toList();
        var answers = AtOnce.send(
                6,
                at -> as("mai")
                        .header("If-Match", "\"0\"")
                        .body("{}")
                        .post("/api/v1/plans/{id}/number", plans.get(at)));
        assertThat(answers.stream().map(answer -> answer.jsonPath().getInt("document.number")))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    @Test
    void anAmendmentIsEnteredWithItsOwnNumberAtItsIssue() {
        var plan = draft("KH-BTV", "2023-03-02", 7);
        GivenPlan.move("mai", plan, "submission").statusCode(200);
        GivenPlan.move("hanh", plan, "approval").statusCode(200);
        GivenPlan.move("mai", plan, "issue").statusCode(200);
        var id = VersionCalls.amend("mai", plan);
        var version = VersionCalls.version("mai", id);
        var document = new HashMap<String, Object>(version.getMap("document"));
        document.put("number", 19);
        document.put("date", "2023-09-01");
        as("mai")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Thêm", "document", document, "items", version.getList("items")))
                .put(VersionCalls.VERSIONS + id)
                .then()
                .statusCode(200);
        VersionCalls.issue("mai", "hanh", id);
        register("mai", 2023)
                .body("series[0].entries.number", contains(7, 19))
                .body("series[0].entries[1].versionId", equalTo(id));
        as("mai").get("/api/v1/plans/{id}", plan).then().body("document.number", equalTo(7));
    }

    @Test
    void theRegisterIsForWhoReadsTheDrafts() {
        var plan = draft("KH-BTV", "2023-05-02", null);
        for (var stranger : List.of("lan", "thu", "nga")) {
            as(stranger)
                    .get("/api/v1/document-register?year=2023&unit=" + tree.province())
                    .then()
                    .statusCode(404);
            as(stranger)
                    .header("If-Match", "\"0\"")
                    .body("{}")
                    .post("/api/v1/plans/{id}/number", plan)
                    .then()
                    .statusCode(404);
        }
        as("hanh")
                .header("If-Match", "\"0\"")
                .body("{}")
                .post("/api/v1/plans/{id}/number", plan)
                .then()
                .statusCode(403);
        as("mai").body("{}").post("/api/v1/plans/{id}/number", plan).then().statusCode(428);
        as("mai")
                .header("If-Match", "\"9\"")
                .body("{}")
                .post("/api/v1/plans/{id}/number", plan)
                .then()
                .statusCode(412);
        as("mai")
                .get("/api/v1/document-register?unit=" + tree.province())
                .then()
                .statusCode(400);
    }

    @Test
    void theRecordOfADraftIsWrittenAnewButNotItsNumber() {
        var plan = draft("KH-BTV", "2023-03-02", 8);
        var document = Map.of(
                "title", "Kế hoạch đổi tên", "year", 2023, "symbol", "KH-BTV", "number", 8, "date", "2023-03-05");
        describe(plan, document)
                .statusCode(200)
                .body("document.title", equalTo("Kế hoạch đổi tên"))
                .body("document.date", equalTo("2023-03-05"))
                .body("particulars.yearTheme", equalTo("Xây dựng cơ sở Hội"))
                .body("particulars.contactBoard", equalTo("Ban Tổ chức, Kiểm tra, Giám sát"));
        var other = new HashMap<String, Object>(document);
        other.put("number", 9);
        describe(plan, other).statusCode(422).body("errors.pointer", contains("/document/number"));
        other.put("number", 8);
        other.put("symbol", "KH-UBKT");
        describe(plan, other).statusCode(422).body("errors.pointer", contains("/document/symbol"));
        GivenPlan.move("mai", plan, "submission").statusCode(200);
        describe(plan, document).statusCode(409).body("code", equalTo("plan-wrong-state"));
    }

    private ValidatableResponse describe(String plan, Map<String, ?> document) {
        var particulars = Map.of("yearTheme", "Xây dựng cơ sở Hội", "contactBoard", "Ban Tổ chức, Kiểm tra, Giám sát");
        return as("mai")
                .header("If-Match", GivenPlan.tag("mai", plan))
                .body(Map.of("document", document, "particulars", particulars))
                .put("/api/v1/plans/{id}", plan)
                .then();
    }

    private String draft(String symbol, String date, Integer number) {
        var document = new HashMap<String, Object>(Map.of("title", "Văn bản " + UUID.randomUUID(), "year", 2023));
        document.put("symbol", symbol);
        document.put("date", date);
        document.put("number", number);
        return GivenPlan.create("mai", Map.of("unitId", tree.province(), "document", document, "items", List.of()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse number(String plan, Map<String, ?> body) {
        return as("mai")
                .header("If-Match", GivenPlan.tag("mai", plan))
                .body(body)
                .post("/api/v1/plans/{id}/number", plan)
                .then();
    }

    private ValidatableResponse register(String login, int year) {
        return as(login)
                .get("/api/v1/document-register?year=" + year + "&unit=" + tree.province())
                .then()
                .statusCode(200);
    }
}
