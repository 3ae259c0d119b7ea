package vn.sohoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static vn.sohoi.people.Offices.TODAY;
import static vn.sohoi.people.Offices.ending;
import static vn.sohoi.people.Offices.officer;
import static vn.sohoi.people.Offices.recordsAt;
import static vn.sohoi.testing.As.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.AtOnce;
import vn.sohoi.testing.Given;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

/** A position goes to a successor in one act: what comes with it is told, and of two at once one is the first. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HandoverTest {

    private Tree tree;
    private String office;

    @BeforeEach
    void grow() {
        tree = Tree.grow();
        office = Offices.of(tree.commune(), "Hoàng Thị Nga", "OFFICER");
    }

    @Test
    void whatGoesOverIsCountedAlsoBeforehand() {
        Given.session("nga", tree.commune(), "2023-05-29", 42);
        Given.session("nga", tree.commune(), "2023-05-30", 42);
        GivenPlan.create(
                        "nga",
                        Map.of(
                                "unitId", tree.commune(),
                                "document", Map.of("title", "Kế hoạch", "year", 2023),
                                "items", List.of(GivenPlan.item("I", "Việc"))))
                .statusCode(201);
        as("nga")
                .body(Map.of("unitId", tree.commune(), "period", "2023H1"))
                .post("/api/v1/reports")
                .then()
                .statusCode(201);
        for (var rehearsal : new boolean[] {true, true, false}) {
            assertThat(handedOver("hanh", "hoa", rehearsal).statusCode()).isEqualTo(200);
        }
        assertThat(recordsAt("hoa", tree.commune())).isEqualTo(201);
        assertThat(recordsAt("nga", tree.commune())).isEqualTo(404);
    }

    @Test
    void aRehearsalSaysTheSameAndKeepsNothing() {
        Given.session("nga", tree.commune(), "2023-05-29", 42);
        handedOver("hanh", "hoa", true)
                .then()
                .statusCode(200)
                .body("goesOver.what", contains("activity"))
                .body("goesOver.count", contains(1))
                .body("begun.officer.name", contains("Hoàng Thị Hoa"));
        assertThat(recordsAt("nga", tree.commune())).isEqualTo(201);
        Offices.at("hanh", tree.commune()).body("items.officer.name", contains("Hoàng Thị Nga"));
    }

    @Test
    void ofTwoHandoversAtOnceOneIsTheFirst() throws Exception {
        for (var successors : List.of(List.of("hoa", "phuong"), List.of("hoa", "hoa"))) {
            grow();
            officer("hoa");
            officer("phuong");
            var answers = AtOnce.send(
                    4, number -> handedOver(number < 2 ? "hanh" : "admin", successors.get(number % 2), false));
            assertThat(answers.stream().map(Response::statusCode).filter(status -> status == 200))
                    .hasSize(1);
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 409, 412));
            Offices.at("hanh", tree.commune()).body("items", hasSize(1));
        }
    }

    @Test
    void anEndingAndAHandoverAtOnceDoNotBothHappen() throws Exception {
        var answers = AtOnce.send(
                2,
                number -> number == 0
                        ? handedOver("hanh", "hoa", false)
                        : Offices.step("admin", office, "ending", ending(TODAY))
                                .extract()
                                .response());
        assertThat(answers.stream().map(Response::statusCode).filter(status -> status == 200))
                .hasSize(1);
    }

    /** A request that had begun may still be the last; whatever begins after the answer to the ending is refused. */
    @Test
    void nothingIsWrittenAfterAnOfficeEndedHoweverManyRequestsAreOnTheirWay() throws Exception {
        var answers = AtOnce.send(12, number -> {
            if (number != 5) {
                return as("nga")
                        .body(Map.of("unitId", tree.commune(), "kind", "OTHER", "title", "T", "heldOn", "2023-05-29"))
                        .post("/api/v1/activities");
            }
            var ended = Offices.step("hanh", office, "ending", ending(TODAY))
                    .statusCode(200)
                    .extract()
                    .response();
            assertThat(recordsAt("nga", tree.commune())).isEqualTo(404);
            return ended;
        });
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 201, 404));
        assertThat(recordsAt("nga", tree.commune())).isEqualTo(404);
    }

    private Response handedOver(String login, String successor, boolean rehearsal) {
        return as(login)
                .header("If-Match", "\"0\"")
                .body(Map.of("successorId", officer(successor), "on", TODAY.toString()))
                .post("/api/v1/offices/{id}/handover?dryRun=" + rehearsal, office);
    }
}
