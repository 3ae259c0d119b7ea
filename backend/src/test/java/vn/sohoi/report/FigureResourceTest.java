package vn.sohoi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.sohoi.report.ReportCalls.accepted;
import static vn.sohoi.report.ReportCalls.figure;
import static vn.sohoi.report.ReportCalls.open;
import static vn.sohoi.testing.As.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.Given;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

/** Every figure opens, level by level, to the record and the officer, and what it opens to adds up to it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FigureResourceTest {

    private Tree tree;

    @BeforeEach
    void grow() {
        tree = Tree.grow();
    }

    private Object figureOf(String login, String report, String indicator) {
        return figure(login, report, indicator).get("id");
    }

    @Test
    void aFlowOpensFromTheProvinceToTheActivityAndTheOfficer() {
        var activity = Given.session("nga", tree.commune(), "2023-05-29", 42);
        Given.session("nga", tree.commune(), "2023-06-15", 1000);
        var report = accepted("mai", tree.province(), "hanh");
        var figure = figureOf("mai", report, "PROP_ATT");
        open("mai", figure, null)
                .statusCode(200)
                .body("value", equalTo(42.0f))
                .body("trail.id", contains(tree.province().toString()))
                .body(
                        "children.unit.id",
                        contains(
                                tree.otherDistrict().toString(), tree.district().toString()))
                .body("children.status", contains("NOT_REPORTED", "REPORTED"))
                .body("children.entries", contains(0, 1));
        open("mai", figure, tree.commune())
                .statusCode(200)
                .body(
                        "trail.id",
                        contains(
                                tree.province().toString(),
                                tree.district().toString(),
                                tree.commune().toString()))
                .body("children", empty())
                .body("entries.items.sourceId", contains(activity))
                .body("entries.items[0].sourceType", equalTo("ACTIVITY"))
                .body("entries.items[0].quantity", equalTo(42.0f))
                .body("entries.items[0].officer.name", equalTo("Hoàng Thị Nga"));
    }

    @Test
    void aStockIsMadeOfTheLastCountOfEachUnit() {
        Given.memberCount("nga", tree.commune(), "2023-01-10", 600, 1000).statusCode(201);
        Given.memberCount("nga", tree.commune(), "2023-05-31", 690, 1311).statusCode(201);
        Given.memberCount("lan", tree.district(), "2023-05-31", 10, 20).statusCode(201);
        var report = accepted("lan", tree.district(), "mai");
        open("lan", figureOf("lan", report, "MEM_TOTAL"), null)
                .body("value", equalTo(700.0f))
                .body("entries.items.quantity.sort()", contains(10.0f, 690.0f));
        open("lan", figureOf("lan", report, "ATTR_RATE"), null)
                .body("value", equalTo(52.59f))
                .body("numerator", equalTo(700.0f))
                .body("denominator", equalTo(1331.0f))
                .body("entries.items.size()", equalTo(4));
    }

    @Test
    void whatWasCorrectedAfterThePinStaysAsItWas() {
        var activity = Given.session("nga", tree.commune(), "2023-05-29", 42);
        var report = accepted("nga", tree.commune(), "lan");
        var figure = figureOf("nga", report, "PROP_ATT");
        as("nga")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Ghi nhầm"))
                .post("/api/v1/activities/{id}/cancellation", activity)
                .then()
                .statusCode(200);
        Given.session("nga", tree.commune(), "2023-05-30", 7);
        open("nga", figure, null)
                .body("value", equalTo(42.0f))
                .body("entries.items.sourceId", contains(activity))
                .body("entries.items.quantity", contains(42.0f));
    }

    @Test
    void whatWasReversedBeforeThePinIsLeftOut() {
        var activity = Given.session("nga", tree.commune(), "2023-05-29", 42);
        as("nga")
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "unitId",
                        tree.commune(),
                        "kind",
                        "COMMUNICATION",
                        "title",
                        "Sửa",
                        "heldOn",
                        "2023-05-29",
                        "attendances",
                        40))
                .put("/api/v1/activities/{id}", activity)
                .then()
                .statusCode(200);
        var report = accepted("nga", tree.commune(), "lan");
        open("nga", figureOf("nga", report, "PROP_ATT"), null)
                .body("value", equalTo(40.0f))
                .body("entries.items.quantity", contains(40.0f));
    }

    @Test
    void pagesOfSourcesAddUpToTheFigure() {
        for (var day = 1; day <= 7; day++) {
            Given.session("nga", tree.commune(), "2023-05-0" + day, day);
        }
        var report = accepted("nga", tree.commune(), "lan");
        var figure = figureOf("nga", report, "PROP_ATT");
        var sum = 0f;
        String cursor = null;
        do {
            var page = as("nga").queryParam("limit", 3);
            var answer = (cursor == null ? page : page.queryParam("cursor", cursor))
                    .get("/api/v1/figures/{id}/sources", figure)
                    .then()
                    .statusCode(200)
                    .extract();
            sum += answer.<java.util.List<Float>>path("entries.items.quantity").stream()
                    .reduce(0f, Float::sum);
            cursor = answer.path("entries.next");
        } while (cursor != null);
        assertThat(sum).isEqualTo(28f);
    }

    @Test
    void aFigureOpensOnlyForReadersOfItsReportAndInsideItsUnits() {
        var report = accepted("nga", tree.commune(), "lan");
        var figure = figureOf("nga", report, "PROP_ATT");
        open("thu", figure, null).statusCode(404);
        open("lan", figure, tree.district()).statusCode(404);
        open("lan", figure, null).statusCode(200);
    }
}
