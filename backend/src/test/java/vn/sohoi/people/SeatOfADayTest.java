package vn.sohoi.people;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static vn.sohoi.people.Offices.TODAY;
import static vn.sohoi.people.Offices.ending;
import static vn.sohoi.testing.As.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

/** A unit that is no more, or not yet, or not any more of a kind with a chair, has no seat to fill. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SeatOfADayTest {

    private Tree tree;

    @BeforeEach
    void leaveTheCommuneWithoutAChair() {
        tree = Tree.grow();
        Offices.step(
                        "hanh",
                        Offices.of(tree.commune(), "Hoàng Thị Nga", "OFFICER"),
                        "ending",
                        ending(TODAY.minusDays(9)))
                .statusCode(200);
    }

    @Test
    void aMergedCommuneHasNoSeatFromItsLastDayOn() {
        applied(Map.of("kind", "MERGE", "units", List.of(tree.key() + "-c"), "to", tree.key() + "-e"));
        vacant(TODAY).body("items", empty());
        vacant(TODAY.minusDays(1)).body("items.unit.name", contains("Xã " + tree.key()));
        vacant(TODAY.minusDays(10)).body("items", empty());
    }

    @Test
    void aUnitHasTheSeatsOfItsKindOnThatDay() {
        applied(Map.of(
                "kind", "RENAME", "units", List.of(tree.key() + "-c"), "name", "Tổ " + tree.key(), "level", "GROUP"));
        vacant(TODAY).body("items", empty());
        vacant(TODAY.minusDays(1)).body("items.position", contains("CHAIR"));
    }

    private ValidatableResponse vacant(LocalDate day) {
        return as("hanh")
                .get("/api/v1/offices?state=VACANT&within=" + tree.province() + "&asOf=" + day)
                .then()
                .statusCode(200);
    }

    private void applied(Map<String, ?> change) {
        var id = as("admin")
                .body(Map.of(
                        "title", "Sắp xếp",
                        "act", Map.of("number", "1/NQ", "date", "2024-01-01", "issuer", "Tỉnh"),
                        "effectiveOn", TODAY.toString(),
                        "changes", List.of(change)))
                .post("/api/v1/reorganisations")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        as("admin")
                .header("If-Match", "\"0\"")
                .post("/api/v1/reorganisations/{id}/application", id)
                .then()
                .statusCode(200);
    }
}
