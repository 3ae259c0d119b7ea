package vn.sohoi.platform;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asLanOfAnotherRealm;
import static vn.sohoi.testing.As.asMachine;
import static vn.sohoi.testing.As.asNobody;
import static vn.sohoi.testing.As.bearer;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

/** Each bad request gets the right status, as a problem, in the caller's language. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BadInputTest {

    private static final String PROBLEM = "application/problem+json";

    @BeforeEach
    void province() {
        HousePart.province();
    }

    @Test
    void nobodyIsAskedToSignIn() {
        asNobody()
                .get("/api/v1/units")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .body("code", equalTo("unauthorized"));
    }

    @Test
    void aForgedTokenIsRefused() {
        bearer("eyJhbGciOiJub25lIn0.e30.")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType(PROBLEM);
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() {
        asLanOfAnotherRealm().get("/api/v1/me").then().statusCode(401).contentType(PROBLEM);
    }

    @Test
    void anUnknownPathIsAProblemToo() {
        as("lan").get("/api/v1/nowhere").then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void aWrongMethodIsNamed() {
        as("lan").delete("/api/v1/units").then().statusCode(405).contentType(PROBLEM);
    }

    @Test
    void aWrongMediaTypeIsNamed() {
        asMachine("import")
                .body("{}")
                .post("/api/v1/imports?kind=units")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void anUnknownParameterIsNotIgnored() {
        as("lan").get("/api/v1/units?qq=1").then().statusCode(400).body("errors[0].pointer", equalTo("qq"));
    }

    @Test
    void aWrongLimitIsAProblemWithItsField() {
        as("lan").get("/api/v1/units?limit=0").then().statusCode(400).contentType(PROBLEM);
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        var next = as("lan").get("/api/v1/units?limit=2").then().extract().<String>path("next");
        as("lan")
                .get("/api/v1/units?limit=2&kind=COMMUNE&cursor=" + next)
                .then()
                .statusCode(422);
        as("lan").get("/api/v1/units?limit=2&cursor=" + next).then().statusCode(200);
    }

    @Test
    void problemsSpeakTheCallersLanguage() {
        var id = "01900000-0000-7000-8000-0000000000ff";
        as("lan").get("/api/v1/units/" + id).then().statusCode(404).body("title", equalTo("Không tìm thấy"));
        as("lan")
                .header("Accept-Language", "en")
                .get("/api/v1/units/" + id)
                .then()
                .statusCode(404)
                .body("title", equalTo("Not found"));
    }

    @Test
    void aListThatDidNotChangeIsNotSentAgain() {
        var tag = as("lan").get("/api/v1/units?limit=3").then().extract().header("ETag");
        as("lan")
                .header("If-None-Match", tag)
                .get("/api/v1/units?limit=3")
                .then()
                .statusCode(304);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefusedAndWithTheSameBodyAnsweredAgain() {
        var key = "key-" + System.nanoTime();
        var first = post(key, "2021-01-01");
        post(key, "2021-01-01");
        asMachine("import")
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(file("2022-01-01"))
                .post("/api/v1/imports?kind=units")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-other-body"));
        org.assertj.core.api.Assertions.assertThat(post(key, "2021-01-01")).isEqualTo(first);
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

    @Test
    void whoAmINamesTheOfficeAndTheUnit() {
        as("lan").get("/api/v1/me").then().statusCode(200).body("offices[0].unit.name", equalTo("Huyện Bảo Lâm"));
        var unit = as("lan").get("/api/v1/me").then().extract().<String>path("offices[0].unit.id");
        as("thu").get("/api/v1/units/" + unit).then().statusCode(200).body("kind", equalTo("DISTRICT"));
    }

    @Test
    void unitsAreFoundWithoutDiacritics() {
        as("lan").get("/api/v1/units?q=thai son").then().body("items[0].name", containsString("Thái Sơn"));
    }
}
