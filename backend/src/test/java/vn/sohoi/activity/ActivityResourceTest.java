package vn.sohoi.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asNobody;
import static vn.sohoi.testing.Records.ACTIVITIES;
import static vn.sohoi.testing.Records.BAO_LAM;
import static vn.sohoi.testing.Records.THAI_SON;
import static vn.sohoi.testing.Records.activity;
import static vn.sohoi.testing.Records.post;
import static vn.sohoi.testing.Records.put;
import static vn.sohoi.testing.Records.recorded;
import static vn.sohoi.testing.Records.unit;
import static vn.sohoi.testing.Records.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ActivityResourceTest {

    @BeforeEach
    void province() {
        HousePart.province();
    }

    @Test
    void anOfficerRecordsForTheOwnUnitAndReadsItBack() {
        var draft = with(activity(THAI_SON, "  Tuyên truyền Luật Bình đẳng giới ", "2024-02-03"), "attendances", 45);
        var created = post("nga", ACTIVITIES, draft)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("title", equalTo("Tuyên truyền Luật Bình đẳng giới"))
                .body("unit.name", equalTo("Xã Thái Sơn"))
                .body("recordedBy.name", equalTo("Hoàng Thị Nga"))
                .body("attendances", equalTo(45))
                .body("women", nullValue())
                .body("planItem", nullValue())
                .body("status", equalTo("DONE"))
                .body("allowed", contains("EDIT", "CANCELLATION", "EVIDENCE"));

        as("nga")
                .get(path(created.extract().path("id")))
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"))
                .body("heldOn", equalTo("2024-02-03"));
    }

    @Test
    void allThatIsMissingIsToldAtOnce() {
        post("nga", ACTIVITIES, Map.of("title", " ", "attendances", -1))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/unitId", "/kind", "/title", "/heldOn", "/attendances"));
    }

    @Test
    void allThatContradictsIsToldAtOnce() {
        var draft = with(
                with(activity(THAI_SON, "Mai sau", "2999-01-01"), "attendances", 10),
                "planItemId",
                UUID.randomUUID().toString());
        post("nga", ACTIVITIES, with(with(draft, "women", 11), "ethnicMinority", 12))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/heldOn", "/planItemId", "/women", "/ethnicMinority"));
    }

    @ParameterizedTest
    @CsvSource({
        "attendances, 45.7, 400",
        "attendances, 3000000000, 400",
        "attendances, nhiều, 400",
        "kind, DANCE, 400",
        "heldOn, 3/2/2024, 400",
        "heldOn, 1999-12-31, 422",
        "heldOn, -999999999-01-01, 422",
        "heldOn, +999999999-12-31, 422",
        "colour, red, 400"
    })
    void whatCannotBeMeantIsRefused(String member, String value, int status) {
        var draft = activity(THAI_SON, "Sai", "2024-02-03");

        post("nga", ACTIVITIES, with(draft, member, sent(value)))
                .statusCode(status)
                .contentType("application/problem+json");
    }

    private static Object sent(String value) {
        return value.matches("[0-9.]+") ? new java.math.BigDecimal(value) : value;
    }

    @Test
    void anEditNeedsTheVersionThatWasSeen() {
        var draft = activity(THAI_SON, "Bản đầu", "2024-03-01");
        var id = recorded("nga", draft);

        put("nga", path(id), null, draft).statusCode(428);
        put("nga", path(id), "\"0\"", with(draft, "title", "Bản hai"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("Bản hai"));
        put("nga", path(id), "\"0\"", with(draft, "title", "Bản ba"))
                .statusCode(412)
                .body("code", equalTo("stale"));
        as("nga").get(path(id)).then().body("title", equalTo("Bản hai"));
    }

    @Test
    void aCancelledActivityStaysAndCannotBeChanged() {
        var draft = activity(THAI_SON, "Sẽ hủy", "2024-03-02");
        var id = recorded("nga", draft);
        var cancellation = Map.of("reason", "Nhập nhầm ngày");

        post("nga", path(id) + "/cancellation", cancellation).statusCode(428);
        cancel("nga", id, Map.of("reason", " ")).statusCode(400);
        cancel("nga", id, cancellation)
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("allowed", empty());
        put("nga", path(id), "\"1\"", draft).statusCode(409).body("code", equalTo("activity-cancelled"));
        as("nga").get(path(id)).then().statusCode(200).body("status", equalTo("CANCELLED"));
    }

    @Test
    void theSameKeyRecordsOnce() {
        var draft = activity(THAI_SON, "Một lần " + UUID.randomUUID(), "2024-03-03");
        var key = UUID.randomUUID().toString();

        var first = keyed(key, draft).statusCode(201).extract().<String>path("id");
        keyed(key, draft)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("ETag", "\"0\"")
                .body("id", equalTo(first));
        keyed(key, with(draft, "title", "Khác")).statusCode(422).body("code", equalTo("idempotency-other-body"));
        as("nga")
                .queryParam("q", draft.get("title"))
                .queryParam("count", true)
                .get(ACTIVITIES)
                .then()
                .body("count", equalTo(1));
    }

    @Test
    void whoStandsAboveReadsButDoesNotWrite() {
        var draft = activity(THAI_SON, "Của xã", "2024-03-04");
        var id = recorded("nga", draft);

        for (var upper : new String[] {"lan", "mai", "ubkt"}) {
            as(upper).get(path(id)).then().statusCode(200).body("allowed", empty());
            put(upper, path(id), "\"0\"", draft).statusCode(403);
            cancel(upper, id, Map.of("reason", "x")).statusCode(403);
            post(upper, ACTIVITIES, draft).statusCode(403);
        }
    }

    @Test
    void aStrangerAndTheUnitBelowFindNothing() {
        var ofCommune = recorded("nga", activity(THAI_SON, "Riêng của xã", "2024-03-05"));
        var ofDistrict = recorded("lan", activity(BAO_LAM, "Riêng của huyện", "2024-03-05"));

        missing("thu", ofCommune);
        missing("nga", ofDistrict);
        as("thu").queryParam("q", "Riêng của").get(ACTIVITIES).then().body("items", empty());
        as("nga").queryParam("q", "Riêng của").get(ACTIVITIES).then().body("items.id", contains(ofCommune));
        as("thu").queryParam("within", unit(BAO_LAM)).get(ACTIVITIES).then().body("items", empty());
        post("thu", ACTIVITIES, activity(THAI_SON, "Lạ", "2024-03-05")).statusCode(404);
        post("nga", ACTIVITIES, activity(BAO_LAM, "Lạ", "2024-03-05")).statusCode(404);
    }

    @Test
    void nobodyIsAskedToSignIn() {
        asNobody().get(ACTIVITIES).then().statusCode(401);
        asNobody().body("{}").post(ACTIVITIES).then().statusCode(401);
    }

    private static void missing(String login, String id) {
        var draft = activity(THAI_SON, "Lạ", "2024-03-05");
        as(login).get(path(id)).then().statusCode(404).body("code", equalTo("not-found"));
        put(login, path(id), "\"0\"", draft).statusCode(404);
        cancel(login, id, Map.of("reason", "x")).statusCode(404);
    }

    private static String path(String id) {
        return ACTIVITIES + "/" + id;
    }

    private static io.restassured.response.ValidatableResponse keyed(String key, Map<String, Object> draft) {
        return as("nga")
                .header("Idempotency-Key", key)
                .body(draft)
                .post(ACTIVITIES)
                .then();
    }

    private static io.restassured.response.ValidatableResponse cancel(
            String login, String id, Map<String, ?> cancellation) {
        return as(login)
                .header("If-Match", "\"0\"")
                .body(cancellation)
                .post(path(id) + "/cancellation")
                .then();
    }
}
