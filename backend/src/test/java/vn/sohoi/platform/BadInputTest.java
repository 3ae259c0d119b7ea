package vn.sohoi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asMachine;
import static vn.sohoi.testing.GivenPlan.draft;
import static vn.sohoi.testing.GivenPlan.tag;
import static vn.sohoi.testing.GivenPlan.unitOf;
import static vn.sohoi.testing.Refusal.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohoi.testing.FreshKey;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Rows;

/** Each bad request gets the right status, as a problem, in the caller's language; and nothing of it is kept. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BadInputTest {

    @BeforeEach
    void province() {
        HousePart.province();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "{\"unitId\":}", "{'a':1}", "{\"unitId\":null,\"unitId\":null}"})
    void whatIsNoJsonIsRefused(String body) {
        var code = body.isEmpty() ? "invalid" : "malformed-json";
        refusedPlan(400, code, body);
    }

    @Test
    void nestsAndNumbersWithoutEndAreRefused() {
        refusedPlan(400, "malformed-json", "{\"items\":[" + "{\"children\":[".repeat(5000));
        refusedPlan(400, "malformed-json", "{\"document\":{\"year\":" + "9".repeat(5000) + "}}");
    }

    @Test
    void anUnknownMemberIsNamedByItsPlace() {
        refusedPlan(400, "unknown-member", "{\"document\":{\"titel\":\"x\"}}")
                .body("errors[0].pointer", equalTo("/document/titel"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                | {} {}",
                "''                | []",
                "/unitId          | {\"unitId\":\"42\"}",
                "/unitId          | {\"unitId\":7}",
                "/unitId          | {\"unitId\":\"\"}",
                "/document        | {\"document\":[]}",
                "/document        | {\"document\":\"\"}",
                "/document/title  | {\"document\":{\"title\":5}}",
                "/document/title  | {\"document\":{\"title\":{}}}",
                "/document/title  | {\"document\":{\"title\":\"a\\u0000b\"}}",
                "/document/title  | {\"document\":{\"title\":\"half \\ud83d pair\"}}",
                "/document/year   | {\"document\":{\"year\":\"2023\"}}",
                "/document/year   | {\"document\":{\"year\":2023.9}}",
                "/document/year   | {\"document\":{\"year\":1e400}}",
                "/document/year   | {\"document\":{\"year\":99999999999}}",
                "/document/year   | {\"document\":{\"year\":true}}",
                "/document/date   | {\"document\":{\"date\":\"30/02/2023\"}}",
                "/document/date   | {\"document\":{\"date\":\"2023-02-30\"}}",
                "/document/date   | {\"document\":{\"date\":19000}}",
                "/document/date   | {\"document\":{\"date\":\"2023-02-03T00:00:00Z\"}}",
                "/items           | {\"items\":{}}",
                "/items/0         | {\"items\":[4]}",
                "/items/0/kind    | {\"items\":[{\"kind\":0}]}",
                "/items/0/kind    | {\"items\":[{\"kind\":\"POEM\"}]}"
            })
    void aWrongTypeIsNamedByItsPlace(String pointer, String body) {
        refusedPlan(400, "wrong-type", body).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void aYearOrDateThatNoPaperBearsIsRefused() {
        var unit = unitOf("lan");
        var plan = "{\"unitId\":\"%s\",\"document\":{\"title\":\"T\",%s},\"items\":[]}";
        refusedPlan(422, "invalid", plan.formatted(unit, "\"year\":-1"));
        refusedPlan(422, "invalid", plan.formatted(unit, "\"year\":2147483647"));
        refusedPlan(422, "invalid", plan.formatted(unit, "\"date\":\"+999999999-12-31\""));
        refusedPlan(422, "invalid", plan.formatted(unit, "\"date\":\"-4000-01-01\""));
    }

    private static ValidatableResponse refusedPlan(int status, String code, String body) {
        return nothingKept(
                () -> refused(status, code, () -> as("lan"), r -> r.body(body).post("/api/v1/plans")));
    }

    private static ValidatableResponse nothingKept(java.util.function.Supplier<ValidatableResponse> call) {
        as("lan").get("/api/v1/me").then().statusCode(200);
        var before = Rows.counted();
        var answer = call.get();
        assertThat(Rows.counted()).isEqualTo(before);
        return answer;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "units?qq=1                   | unknown-parameter  | qq",
                "units?kind=PLANET            | wrong-value        | kind",
                "units?kind=commune           | wrong-value        | kind",
                "units?asOf=2023-02-30        | wrong-value        | asOf",
                "units?asOf=02/03/2023        | wrong-value        | asOf",
                "units?asOf=%2B999999999-01-01| wrong-value        | asOf",
                "units?parent=42              | wrong-value        | parent",
                "units?parent=1-1-1-1-1       | wrong-value        | parent",
                "units?limit=many             | wrong-value        | limit",
                "units?limit=99999999999      | wrong-value        | limit",
                "units?limit=1.5              | wrong-value        | limit",
                "units?limit=2&limit=3        | repeated-parameter | limit",
                "units?limit=0                | invalid            | /limit",
                "units?limit=501              | invalid            | /limit",
                "units?count=yes              | wrong-value        | count",
                "units?code=%00               | wrong-value        | code",
                "units?q=a%00b                | wrong-value        | q",
                "plans?year=soon              | wrong-value        | year",
                "plans?state=                 | wrong-value        | state",
                "activities?unit=x            | wrong-value        | unit",
                "series?unit=x                | wrong-value        | unit",
                "ledger-entries?from=now      | wrong-value        | from"
            })
    void aBadParameterIsNamed(String address, String code, String parameter) {
        refused(400, code, () -> as("lan").urlEncodingEnabled(false), r -> r.get("/api/v1/" + address))
                .body("errors[0].pointer", equalTo(parameter));
    }

    @Test
    void aLongSearchIsRefused() {
        refused(400, "invalid", () -> as("lan"), r -> r.get("/api/v1/units?q=" + "a".repeat(101)));
        refused(400, "wrong-value", () -> as("lan"), r -> r.get("/api/v1/units?code=" + "a".repeat(3000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "null", "-1", "%00", "01900000-0000-7000-8000-0000000000ff", "..%2F..", "%F0%28"})
    void anIdThatIsNoneIsSimplyNotThere(String id) {
        for (var list : new String[] {"units", "plans", "plan-items", "activities", "member-counts"}) {
            as("lan")
                    .urlEncodingEnabled(false)
                    .get("/api/v1/" + list + "/" + id)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "AAAA", "%00", "e30", "////"})
    void aCursorThatIsNoneIsRefused(String cursor) {
        for (var list : new String[] {"units", "plans", "activities"}) {
            as("lan")
                    .queryParam("cursor", cursor.replace("%00", "x"))
                    .get("/api/v1/" + list)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("cursor"));
        }
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        var next = as("lan").get("/api/v1/units?limit=2").then().extract().<String>path("next");
        refused(422, "cursor", () -> as("lan"), r -> r.get("/api/v1/units?kind=COMMUNE&cursor=" + next));
        as("lan").get("/api/v1/units?limit=2&cursor=" + next).then().statusCode(200);
    }

    @Test
    void aStaleTagIsRefused() {
        var id = draft("lan");
        var seen = tag("lan", id);
        as("lan")
                .header("If-Match", seen)
                .body("{}")
                .post("/api/v1/plans/{id}/submission", id)
                .then()
                .statusCode(200);
        nothingKept(() -> refused(
                412,
                "stale",
                () -> as("lan").header("If-Match", seen),
                r -> r.body("{}").post("/api/v1/plans/{id}/submission", id)));
        refused(428, "if-match-required", () -> as("lan"), r -> r.body("{}").post("/api/v1/plans/{id}/return", id));
    }

    @Test
    void aKeyWithAnotherBodyIsRefusedAndWithTheSameBodyAnsweredAgain() {
        var key = "key-" + UUID.randomUUID();
        var first = post(key, "2021-01-01");
        nothingKept(() -> refused(
                422,
                "idempotency-other-body",
                () -> asMachine("import").header("Idempotency-Key", key).contentType("text/csv"),
                r -> r.body(file("2022-01-01")).post("/api/v1/imports?kind=units")));
        assertThat(post(key, "2021-01-01")).isEqualTo(first);
        refused(
                422,
                "idempotency-key-form",
                () -> as("lan").header("Idempotency-Key", "k".repeat(201)),
                r -> r.body("{}").post("/api/v1/plans"));
        for (var path : new String[] {"imports?kind=units", "imports?kind=units&dryRun=false"}) {
            nothingKept(() -> refused(
                            400,
                            "idempotency-key-required",
                            () -> asMachine("import")
                                    .header("Idempotency-Key", FreshKey.NONE)
                                    .contentType("text/csv"),
                            r -> r.body(file("2022-01-01")).post("/api/v1/" + path))
                    .body("errors[0].pointer", equalTo("Idempotency-Key")));
        }
        asMachine("import")
                .header("Idempotency-Key", FreshKey.NONE)
                .contentType("text/csv")
                .body(file("2022-01-01"))
                .post("/api/v1/imports?kind=units&dryRun=true")
                .then()
                .statusCode(200);
    }

    private static String post(String key, String day) {
        return asMachine("import")
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(file(day))
                .post("/api/v1/imports?kind=units&dryRun=false")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static byte[] file(String day) {
        var text = "externalKey,code,name,type,kind,parentKey,validFrom\nt-7,,Bảy,xóm,BRANCH,2023-01316," + day + "\n";
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
