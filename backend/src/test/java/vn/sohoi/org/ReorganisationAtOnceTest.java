package vn.sohoi.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.sohoi.testing.As.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.AtOnce;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

/** Reorganisations beside each other and beside the work of the units they close; and who reads of them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReorganisationAtOnceTest {

    private static final String ALL = "/api/v1/reorganisations";
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();

    private Tree tree;

    @BeforeEach
    void grow() {
        tree = Tree.grow();
    }

    @Test
    void oneIsAppliedOnceHoweverOftenItIsSentAtOnce() throws Exception {
        for (var change : List.of(
                Map.of("kind", "RENAME", "units", List.of(tree.key() + "-c"), "name", "Tên " + tree.key()),
                Map.of("kind", "MERGE", "units", List.of(tree.key() + "-d"), "to", tree.key() + "-e"))) {
            var id = drafted(change);
            one(AtOnce.send(4, number -> step(id, "application", 0)), 409, 412);
            as("admin")
                    .get("/api/v1/audit-entries?kind=ReorganisationEvent.Applied&subject=" + id)
                    .then()
                    .body("items", hasSize(1));
            one(AtOnce.send(4, number -> step(id, "reversal", 1)), 409, 412);
            as("admin").get(ALL + "/" + id).then().body("status", equalTo("REVERSED"));
        }
    }

    @Test
    void ofTwoThatCloseTheSameUnitOneIsApplied() throws Exception {
        var change = Map.of("kind", "MERGE", "units", List.of(tree.key() + "-c"), "to", tree.key() + "-e");
        var ids = List.of(drafted(change), drafted(change));
        one(AtOnce.send(2, number -> step(ids.get(number), "application", 0)), 409, 422);
    }

    /** Whichever came first, both tell the truth and nothing is half done. */
    @Test
    void aPlanIsSubmittedWhileItsUnitIsClosed() throws Exception {
        for (var round = 0; round < 3; round++) {
            grow();
            var plan = GivenPlan.create(
                            "nga",
                            Map.of(
                                    "unitId", tree.commune(),
                                    "document", Map.of("title", "Kế hoạch", "year", 2023),
                                    "items", List.of(GivenPlan.item("I", "Việc"))))
                    .statusCode(201)
                    .extract()
                    .<String>path("id");
            var id = drafted(Map.of("kind", "MERGE", "units", List.of(tree.key() + "-c"), "to", tree.key() + "-e"));
            var answers = AtOnce.send(
                    2,
                    number -> number == 0
                            ? step(id, "application", 0)
                            : GivenPlan.move("nga", plan, "submission", "\"0\"")
                                    .extract()
                                    .response());
            assertThat(answers.get(0).statusCode()).isEqualTo(200);
            assertThat(answers.get(1).statusCode()).isIn(200, 403, 404, 409, 412);
            as("hanh")
                    .get("/api/v1/plans/" + plan)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo(answers.get(1).statusCode() == 200 ? "IN_REVIEW" : "DRAFT"));
        }
    }

    /** A draft has no act behind it yet; and how much is kept at a unit is told to who decides. */
    @Test
    void aDraftIsReadByWhoDecidesAndCountsAreToo() {
        var id = drafted(Map.of("kind", "MERGE", "units", List.of(tree.key() + "-c"), "to", tree.key() + "-e"));
        as("mai").get(ALL + "/" + id).then().statusCode(404);
        as("mai").get(ALL + "?limit=500").then().body("items.id", not(hasItem(id)));
        as("mai")
                .get(ALL + "?state=DRAFT&count=true")
                .then()
                .body("items", empty())
                .body("count", equalTo(0));
        assertThat(step(id, "application", 0).statusCode()).isEqualTo(200);
        as("mai").get(ALL + "/" + id).then().statusCode(200).body("dependents", empty());
        as("mai").get(ALL + "?limit=500").then().body("items.id", hasItem(id));
    }

    private static void one(List<Response> answers, Integer... others) {
        assertThat(answers.stream().map(Response::statusCode).filter(status -> status == 200))
                .as("%s", answers.stream().map(Response::asString).toList())
                .hasSize(1);
        assertThat(answers.stream().map(Response::statusCode).filter(status -> status != 200))
                .isSubsetOf(others);
    }

    private static String drafted(Map<String, ?> change) {
        return as("admin")
                .body(Map.of(
                        "title",
                        "Sắp xếp",
                        "act",
                        Map.of("number", "1/NQ", "date", "2024-01-01", "issuer", "Tỉnh"),
                        "effectiveOn",
                        TODAY,
                        "changes",
                        List.of(change)))
                .post(ALL)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response step(String id, String step, int version) {
        return as("admin").header("If-Match", "\"" + version + "\"").post(ALL + "/{id}/" + step, id);
    }
}
