package vn.sohoi.org;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.GivenPlan.unitOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class UnitResourceTest {

    @BeforeEach
    void province() {
        HousePart.province();
    }

    @Test
    void unitsAreFoundWithoutDiacritics() {
        as("lan").get("/api/v1/units?q=xa thai son").then().body("items.name", contains("Xã Thái Sơn"));
    }

    @Test
    void oneOrTwoLettersAreLookedForAtTheBeginningOfAWord() {
        for (var list : new String[] {"/api/v1/units?code=01316&q=", "/api/v1/units?code=01316&history=true&q="}) {
            as("lan").get(list + "Sơ").then().body("items.name", hasItem("Xã Thái Sơn"));
            as("lan").get(list + "x").then().body("items.name", hasItem("Xã Thái Sơn"));
            as("lan").get(list + "ai").then().statusCode(200).body("items", empty());
            as("lan").get(list + "hai s").then().body("items.name", hasItem("Xã Thái Sơn"));
        }
    }

    @Test
    void signsAloneAreInNoName() {
        for (var signs : new String[] {"...", "%", "_", "- , /"}) {
            as("lan")
                    .queryParam("q", signs)
                    .get("/api/v1/units?count=true")
                    .then()
                    .statusCode(200)
                    .body("items", empty())
                    .body("count", equalTo(0));
        }
    }

    @Test
    void namesOfUnitsAreKnownToAllInTheUnion() {
        as("thu")
                .get("/api/v1/units/{id}", unitOf("lan"))
                .then()
                .statusCode(200)
                .body("kind", equalTo("DISTRICT"))
                .body("name", equalTo("Huyện Bảo Lâm"))
                .body("below", equalTo(13));
    }

    @Test
    void aRowTellsHowManyReportToTheUnitOnThatDay() {
        as("lan")
                .get("/api/v1/units?q=bao lam&kind=DISTRICT&asOf=2023-06-01")
                .then()
                .body("items.below", contains(13));
        as("lan").get("/api/v1/units?q=thai son").then().body("items.below", contains(0));
        as("lan")
                .get("/api/v1/units?q=bao lam&kind=DISTRICT&history=true&asOf=2023-06-01")
                .then()
                .body("items.below", contains(13));
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
}
