package vn.sohoi.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asMachine;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohoi.testing.Given;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

/** The Front's machine reads accepted reports of its province, and nothing else. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PartnerReportResourceTest {

    private static final List<String> NAMES =
            List.of("Nông Thị Mai", "Hoàng Thị Hạnh", "Lý Thị Lan", "Hoàng Thị Nga", "Đàm Thị Thu");

    private Tree tree;
    private String report;

    @BeforeEach
    void submitted() {
        tree = Tree.grow();
        tree.admit("service-account-front", "Ủy ban MTTQ Việt Nam tỉnh (máy)", tree.key() + "-p", "PARTNER");
        Given.session("nga", tree.commune(), "2023-05-29", 42);
        report = as("mai")
                .body(Map.of("unitId", tree.province(), "period", "2023H1"))
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step("mai", "submission");
    }

    private void step(String login, String step) {
        var tag = as(login).get("/api/v1/reports/{id}", report).header("ETag");
        as(login)
                .header("If-Match", tag)
                .body(Map.of())
                .post("/api/v1/reports/{id}/{step}", report, step)
                .then()
                .statusCode(200);
    }

    @Test
    void anAcceptedReportIsReadWithItsFiguresAndNoName() {
        step("hanh", "acceptance");
        var answer = asMachine("front")
                .get("/api/v1/partner/reports/{id}", report)
                .then()
                .statusCode(200)
                .body("unit.id", equalTo(tree.province().toString()))
                .body("period.code", equalTo("2023H1"))
                .body("figures.find { it.indicator == 'PROP_ATT' }.value", equalTo(42.0f))
                .body("figures.find { it.indicator == 'MEM_TOTAL' }.status", equalTo("NOT_REPORTED"))
                .body("missing.size()", equalTo(2))
                .extract();
        assertThat(answer.<String>path("sections.find { it.marker == 'II.' }.text"))
                .contains("1 cuộc tuyên truyền", "42 lượt người")
                .doesNotContain("{{");
        assertThat(NAMES).noneMatch(answer.asString()::contains);
        asMachine("front")
                .queryParam("period", "2023H1")
                .get("/api/v1/partner/reports")
                .then()
                .body("items.id", hasItem(report));
    }

    @Test
    void theDocumentIsTheOneTheOfficersSee() {
        step("hanh", "acceptance");
        var ours = as("mai").get("/api/v1/reports/{id}/document", report).asByteArray();
        var theirs = asMachine("front")
                .get("/api/v1/partner/reports/{id}/document", report)
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        assertThat(theirs).isEqualTo(ours);
    }

    @Test
    void theSameIsNotSentTwice() {
        step("hanh", "acceptance");
        var tag = asMachine("front").get("/api/v1/partner/reports/{id}", report).header("ETag");
        asMachine("front")
                .header("If-None-Match", tag)
                .get("/api/v1/partner/reports/{id}", report)
                .then()
                .statusCode(304);
    }

    @Test
    void whatIsNotAcceptedIsNotThere() {
        asMachine("front").get("/api/v1/partner/reports/{id}", report).then().statusCode(404);
        asMachine("front").get("/api/v1/partner/reports").then().body("items.id", not(hasItem(report)));
    }

    @Test
    void reportsOfLowerUnitsAreNotThePartners() {
        var district = as("lan")
                .body(Map.of("unitId", tree.district(), "period", "2023H1"))
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        report = district;
        step("lan", "submission");
        step("mai", "acceptance");
        asMachine("front").get("/api/v1/partner/reports/{id}", district).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "units",
                "plans",
                "activities",
                "member-counts",
                "indicators",
                "reporting-periods",
                "reports",
                "series?unit=01900000-0000-7000-8000-0000000000ff&period=2023H1",
                "ledger-entries?within=01900000-0000-7000-8000-0000000000ff"
            })
    void nothingElseIsOpenToTheMachine(String path) {
        asMachine("front").get("/api/v1/" + path).then().statusCode(403);
    }

    @Test
    void officersHaveNoBusinessInThePartnersRooms() {
        as("mai").get("/api/v1/partner/reports").then().statusCode(403);
        as("thu").get("/api/v1/partner/reports/{id}", report).then().statusCode(403);
    }
}
