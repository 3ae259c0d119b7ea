package vn.sohoi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asNobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.Cascade;
import vn.sohoi.testing.Given;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CoverageResourceTest {

    private Tree tree;
    private String plan;
    private String first;
    private String second;
    private String own;

    @BeforeEach
    void province() {
        tree = Tree.grow();
        plan = Cascade.issued("mai", "hanh", tree.province(), null);
        var items = GivenPlan.items("mai", plan).getList("items.id", String.class);
        first = items.get(0);
        second = items.get(1);
        own = Cascade.draft("lan", tree.district(), plan);
    }

    @Test
    void rowsAreTheUnitsAddressedAndColumnsTheItems() {
        var matrix = matrix("mai", "");
        assertThat(matrix.getList("columns.path")).containsExactly("I", "II");
        assertThat(matrix.getList("items.unit.id"))
                .containsExactly(
                        tree.otherDistrict().toString(), tree.district().toString());
        assertThat(matrix.getList("items[0].cells.state")).containsExactly("NOT_CONCRETISED", "NOT_CONCRETISED");
        assertThat(matrix.getInt("items[0].counts.notConcretised")).isEqualTo(2);
    }

    @Test
    void aCellGoesFromNothingToAResult() {
        assertThat(cell(first)).isEqualTo("NOT_CONCRETISED NOTHING_YET");
        var taken = Cascade.taken("lan", own, first);
        assertThat(cell(first)).isEqualTo("PLANNED IN_DRAFT");
        Cascade.issue("lan", "lan", own);
        assertThat(cell(first)).isEqualTo("PLANNED IN_ISSUED_PLAN");
        Given.activity("lan", tree.district(), Map.of("planItemId", taken, "attendances", 42))
                .statusCode(201);
        assertThat(cell(first)).isEqualTo("IN_PROGRESS ACTIVITY_HELD");
        var told = Given.activity("lan", tree.district(), Map.of("planItemId", taken, "result", "42 chị được nghe"))
                .statusCode(201)
                .extract();
        assertThat(cell(first)).isEqualTo("HAS_RESULT RESULT_WRITTEN");
        as("lan")
                .header("If-Match", told.header("ETag"))
                .body(Map.of("reason", "Nhầm"))
                .post("/api/v1/activities/{id}/cancellation", told.<String>path("id"))
                .then()
                .statusCode(200);
        assertThat(cell(first)).as("a cancelled activity counts no more").isEqualTo("IN_PROGRESS ACTIVITY_HELD");
        Cascade.assign("lan", taken, Map.of("schedule", Map.of("doneOn", "2023-06-30")))
                .statusCode(200);
        assertThat(cell(first)).isEqualTo("HAS_RESULT DONE");
        assertThat(cell(second)).isEqualTo("NOT_CONCRETISED NOTHING_YET");
    }

    @Test
    void whatDoesNotApplySaysWhy() {
        Cascade.exempt("lan", first, tree.district(), "Không có xã biên giới").statusCode(201);
        assertThat(cell(first)).isEqualTo("NOT_APPLICABLE EXEMPTED");
        open("mai", tree.district(), first)
                .statusCode(200)
                .body("progress.exemption", equalTo("Không có xã biên giới"))
                .body("items", empty());
    }

    @Test
    void whatIsDoneBelowCountsForTheUnitAndTheCellOpens() {
        var taken = Cascade.taken("lan", own, first);
        Cascade.issue("lan", "lan", own);
        var commune = Cascade.draft("nga", tree.commune(), own);
        var passedOn = Cascade.taken("nga", commune, taken);
        Given.activity("nga", tree.commune(), Map.of("planItemId", passedOn, "attendances", 30))
                .statusCode(201);
        Given.activity("nga", tree.commune(), Map.of("planItemId", first, "attendances", 12, "heldOn", "2023-06-07"))
                .statusCode(201);
        assertThat(cell(first)).isEqualTo("IN_PROGRESS ACTIVITY_HELD");
        open("mai", tree.district(), first)
                .statusCode(200)
                .body("progress.items", equalTo(1))
                .body("progress.activities", equalTo(2))
                .body("progress.attendances", equalTo(42))
                .body("items.itemId", contains(taken))
                .body("activities.planItemId", contains(first, passedOn))
                .body("activities.attendances", contains(12, 30));
        var within = matrix("mai", "?within=" + tree.district());
        assertThat(within.getList("items.unit.id"))
                .containsExactlyInAnyOrder(
                        tree.district().toString(), tree.commune().toString());
        open("lan", tree.commune(), first)
                .body("items.itemId", contains(passedOn))
                .body("activities", hasSize(2));
    }

    @Test
    void headingsKnowWhatIsBelowThem() {
        var child = as("lan")
                .body(Map.of("text", "Nói chuyện chuyên đề", "parentItemId", Cascade.taken("lan", own, first)))
                .post("/api/v1/plans/{id}/items", own)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Given.activity("lan", tree.district(), Map.of("planItemId", child)).statusCode(201);
        open("lan", tree.district(), first).body("progress.items", equalTo(2)).body("progress.activities", equalTo(1));
    }

    @Test
    void anItemIsAskedOnlyOfThoseItIsAddressedTo() {
        Cascade.address("mai", first, "NAMED", List.of(tree.district()));
        Cascade.address("mai", second, "OWN", List.of());
        var matrix = matrix("mai", "?count=true");
        assertThat(matrix.getList("columns.itemId")).containsExactly(first);
        assertThat(matrix.getList("items.cells.state")).containsExactly(List.of(), List.of("NOT_CONCRETISED"));
        assertThat(matrix.getInt("totals[0].units.notConcretised")).isEqualTo(1);
    }

    @Test
    void totalsAreOfAllUnitsAndPagesOfSome() {
        Cascade.taken("lan", own, first);
        Cascade.exempt("lan", second, tree.district(), "Không hợp").statusCode(201);
        var page = matrix("mai", "?limit=1&count=true");
        assertThat(page.getInt("count")).isEqualTo(2);
        assertThat(page.getList("items")).hasSize(1);
        assertThat(page.getInt("totals[0].units.planned")).isEqualTo(1);
        assertThat(page.getInt("totals[0].units.notConcretised")).isEqualTo(1);
        assertThat(page.getInt("totals[1].units.notApplicable")).isEqualTo(1);
        var next = matrix("mai", "?limit=1&cursor=" + page.getString("next"));
        assertThat(next.getList("items.unit.id"))
                .containsExactly(tree.district().toString());
        assertThat(next.getString("next")).isNull();
        assertThat(next.getString("totals")).isNull();
        as("mai")
                .get("/api/v1/plans/{id}/coverage?cursor=abc", plan)
                .then()
                .statusCode(422)
                .body("code", equalTo("cursor"));
    }

    @Test
    void everybodySeesTheRowsWithinReachAndNoOthers() {
        Cascade.taken("lan", own, first);
        asNobody().get("/api/v1/plans/{id}/coverage", plan).then().statusCode(401);
        assertThat(matrix("thu", "").getList("items.unit.id"))
                .containsExactly(tree.otherDistrict().toString());
        assertThat(matrix("nga", "").getList("items")).isEmpty();
        assertThat(matrix("nga", "?within=" + tree.commune()).getList("items")).hasSize(1);
        assertThat(matrix("thu", "?within=" + tree.district()).getList("items")).isEmpty();
        open("thu", tree.district(), first).statusCode(404);
        open("lan", tree.district(), UUID.randomUUID().toString()).statusCode(404);
        as("thu").get("/api/v1/plans/{id}/coverage", own).then().statusCode(404);
    }

    @Test
    void anItemTellsHowFarItIsWhereItsPlanIs() {
        var taken = Cascade.taken("lan", own, first);
        as("lan")
                .get("/api/v1/plan-items/{id}/progress", taken)
                .then()
                .statusCode(200)
                .body("progress.state", equalTo("PLANNED"))
                .body("progress.reason", equalTo("IN_DRAFT"));
        Given.activity("lan", tree.district(), Map.of("planItemId", taken, "attendances", 42))
                .statusCode(201);
        as("mai")
                .body("{\"unitId\":\"%s\",\"indicator\":\"PROP_ATT\",\"value\":40}".formatted(tree.district()))
                .post("/api/v1/plan-items/{id}/targets", first)
                .then()
                .statusCode(201);
        as("mai")
                .get("/api/v1/plan-items/{id}/progress", first)
                .then()
                .statusCode(200)
                .body("progress.state", equalTo("IN_PROGRESS"))
                .body("progress.attendances", equalTo(42))
                .body("progress.doneOn", nullValue())
                .body("targets", equalTo(1))
                .body("targetsReached", equalTo(1))
                .body("units.inProgress", equalTo(1))
                .body("units.notConcretised", equalTo(1));
        as("lan").get("/api/v1/plan-items/{id}/progress", first).then().statusCode(403);
        as("thu").get("/api/v1/plan-items/{id}/progress", taken).then().statusCode(404);
    }

    private JsonPath matrix(String login, String query) {
        return as(login)
                .get("/api/v1/plans/{id}/coverage" + query, plan)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String cell(String item) {
        var row = "items.find { it.unit.id == '" + tree.district() + "' }.cells.find { it.itemId == '" + item + "' }";
        var matrix = matrix("mai", "");
        return matrix.getString(row + ".state") + " " + matrix.getString(row + ".reason");
    }

    private io.restassured.response.ValidatableResponse open(String login, UUID unit, String item) {
        return as(login)
                .get("/api/v1/plans/" + plan + "/coverage/" + unit + "/" + item)
                .then();
    }
}
