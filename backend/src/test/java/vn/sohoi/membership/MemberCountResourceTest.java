package vn.sohoi.membership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asNobody;
import static vn.sohoi.testing.Records.BAO_LAM;
import static vn.sohoi.testing.Records.CAO_BANG;
import static vn.sohoi.testing.Records.COUNTS;
import static vn.sohoi.testing.Records.THAI_SON;
import static vn.sohoi.testing.Records.count;
import static vn.sohoi.testing.Records.post;
import static vn.sohoi.testing.Records.put;
import static vn.sohoi.testing.Records.unit;
import static vn.sohoi.testing.Records.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

/** A unit counts once a day, so each test counts on a day of its own. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MemberCountResourceTest {

    private static LocalDate day = LocalDate.of(2021, 1, 1);

    private String today;

    @BeforeEach
    void aDayOfItsOwn() {
        HousePart.province();
        day = day.plusDays(1);
        today = day.toString();
    }

    @Test
    void anOfficerCountsTheOwnUnitAndSeesTheRate() {
        var draft = with(with(count(THAI_SON, today, 412, 655), "honorary", 3), "core", 57);
        var created = post("nga", COUNTS, draft)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("rate", equalTo(62.9f))
                .body("unit.name", equalTo("Xã Thái Sơn"))
                .body("honorary", equalTo(3))
                .body("note", nullValue())
                .body("allowed", contains("EDIT"));

        as("lan")
                .get(path(created.extract().path("id")))
                .then()
                .statusCode(200)
                .body("members", equalTo(412))
                .body("core", equalTo(57))
                .body("allowed", empty());
    }

    @Test
    void withoutWomenThereIsNoRate() {
        post("nga", COUNTS, count(THAI_SON, today, 0, 0)).statusCode(201).body("rate", nullValue());
    }

    @Test
    void aUnitCountsOnceADay() {
        post("nga", COUNTS, count(THAI_SON, today, 1, 2)).statusCode(201);
        post("nga", COUNTS, count(THAI_SON, today, 2, 2)).statusCode(409).body("code", equalTo("taken"));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        post("nga", COUNTS, Map.of("members", -1))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/unitId", "/countedOn", "/members", "/women18"));
        post("nga", COUNTS, with(count(THAI_SON, "2999-01-01", 3, 2), "core", 4))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/countedOn", "/members", "/core"));
        post("nga", COUNTS, count(THAI_SON, "1999-12-31", 1, 2))
                .statusCode(422)
                .body("errors.code", contains("day-too-early"));
    }

    @Test
    void aCorrectionNeedsTheVersionThatWasSeen() {
        var draft = count(THAI_SON, today, 10, 20);
        var id = post("nga", COUNTS, draft).extract().<String>path("id");

        put("nga", path(id), null, draft).statusCode(428);
        put("nga", path(id), "\"0\"", with(draft, "members", 11))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("rate", equalTo(55.0f));
        put("nga", path(id), "\"0\"", with(draft, "members", 12)).statusCode(412);
        as("nga").get(path(id)).then().body("members", equalTo(11));
    }

    @Test
    void theSameKeyCountsOnce() {
        var draft = count(THAI_SON, today, 10, 20);
        var key = UUID.randomUUID().toString();

        var first = keyed(key, draft).statusCode(201).extract().<String>path("id");
        keyed(key, draft).statusCode(201).body("id", equalTo(first));
        keyed(key, with(draft, "members", 9)).statusCode(422);
    }

    @Test
    void whoStandsAboveReadsAndAStrangerFindsNothing() {
        var draft = count(THAI_SON, today, 10, 20);
        var id = post("nga", COUNTS, draft).extract().<String>path("id");

        post("lan", COUNTS, draft).statusCode(403);
        put("mai", path(id), "\"0\"", draft).statusCode(403);
        as("mai").get(path(id)).then().statusCode(200);
        as("thu").get(path(id)).then().statusCode(404);
        put("thu", path(id), "\"0\"", draft).statusCode(404);
        post("thu", COUNTS, draft).statusCode(404);
        as("thu").get(COUNTS + "?limit=500").then().body("items.id", not(hasItem(id)));
        asNobody().get(COUNTS).then().statusCode(401);
    }

    @Test
    void theListHoldsTheLatestFirstAndNarrowsToAUnitOrASubtree() {
        var ofCommune = post("nga", COUNTS, count(THAI_SON, "2020-03-01", 10, 20))
                .extract()
                .<String>path("id");
        var ofDistrict = post("lan", COUNTS, count(BAO_LAM, "2020-03-02", 5, 9))
                .extract()
                .<String>path("id");
        var early = "findAll { it.countedOn.startsWith('2020-03') }.id";

        list("lan", "").body(early, contains(ofDistrict, ofCommune));
        list("mai", "&within=" + unit(CAO_BANG)).body(early, contains(ofDistrict, ofCommune));
        list("mai", "&unit=" + unit(BAO_LAM)).body(early, contains(ofDistrict));
        list("lan", "&within=" + unit(THAI_SON)).body(early, contains(ofCommune));
        list("nga", "&within=" + unit(CAO_BANG)).body(early, contains(ofCommune));
    }

    private static io.restassured.response.ValidatableResponse list(String login, String filter) {
        return as(login).get(COUNTS + "?limit=500" + filter).then().rootPath("items");
    }

    private static io.restassured.response.ValidatableResponse keyed(String key, Map<String, Object> draft) {
        return as("nga").header("Idempotency-Key", key).body(draft).post(COUNTS).then();
    }

    private static String path(String id) {
        return COUNTS + "/" + id;
    }
}
