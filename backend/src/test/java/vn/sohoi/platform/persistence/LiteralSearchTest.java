package vn.sohoi.platform.persistence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.Records.ACTIVITIES;
import static vn.sohoi.testing.Records.THAI_SON;
import static vn.sohoi.testing.Records.activity;
import static vn.sohoi.testing.Records.recorded;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

/** What means something in a pattern is a letter like any other in what is searched for. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LiteralSearchTest {

    private String mark;

    @BeforeEach
    void province() {
        HousePart.province();
        mark = "w" + UUID.randomUUID().toString().substring(0, 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "!", "'"})
    void aSignIsFoundWhereItStandsAndNowhereElse(String sign) {
        var title = mark + " 50" + sign + " xong";
        var rows =
                "externalKey,code,name,type,kind,parentKey,validFrom\n%1$s,,%2$s,chi hội,BRANCH,2023-01316,2021-01-01\n"
                        .formatted(mark + "-" + (int) sign.charAt(0), title);
        HousePart.importing("units", rows.getBytes(StandardCharsets.UTF_8), false)
                .statusCode(200);
        var activity = recorded("nga", activity(THAI_SON, title, "2024-04-01"));
        var plan = GivenPlan.create("lan", GivenPlan.plan("lan", title))
                .statusCode(201)
                .extract()
                .<String>path("id");

        found("/api/v1/units", "50" + sign + " x").body("items.shortName", contains(title));
        found(ACTIVITIES, "50" + sign + " x").body("items.id", contains(activity));
        found("/api/v1/plans", "50" + sign + " x").body("items.id", contains(plan));
        for (var list : new String[] {"/api/v1/units", ACTIVITIES, "/api/v1/plans"}) {
            found(list, "50" + sign + "xong").body("items", empty());
            found(list, "5" + sign + " xong").body("items", empty());
            found(list, sign + " 50").body("items", empty());
        }
    }

    private ValidatableResponse found(String list, String text) {
        return as("lan")
                .queryParam("q", mark + (text.startsWith("5") ? " " : "") + text)
                .get(list)
                .then()
                .statusCode(200);
    }
}
