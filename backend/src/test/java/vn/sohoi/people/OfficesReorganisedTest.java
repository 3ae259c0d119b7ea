package vn.sohoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.sohoi.people.Offices.TODAY;
import static vn.sohoi.people.Offices.recordsAt;
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

/** Offices of a unit that closes end with it; its reversal gives back exactly those. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OfficesReorganisedTest {

    private static final String ALL = "/api/v1/reorganisations";

    private Tree tree;
    private String office;
    private String merger;

    @BeforeEach
    void begin() {
        tree = Tree.grow();
        office = Offices.of(tree.commune(), "Hoàng Thị Nga", "OFFICER");
        merger = drafted(TODAY);
    }

    private String drafted(LocalDate on) {
        return as("admin")
                .body(Map.of(
                        "title",
                        "Nhập xã",
                        "act",
                        Map.of("number", "1/NQ", "date", "2024-01-01", "issuer", "Tỉnh"),
                        "effectiveOn",
                        on.toString(),
                        "changes",
                        List.of(Map.of("kind", "MERGE", "units", List.of(tree.key() + "-c"), "to", tree.key() + "-e"))))
                .post(ALL)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void theyEndOnTheDayAndComeBackAsTheyWere() {
        assertThat(recordsAt("nga", tree.commune())).isEqualTo(201);
        step("application").statusCode(200);
        view().body("state", equalTo("ENDED"))
                .body("to", equalTo(TODAY.toString()))
                .body("endReason", equalTo("Sắp xếp tổ chức"));
        assertThat(recordsAt("nga", tree.commune())).isIn(403, 404);

        step("reversal").statusCode(200);
        view().body("state", equalTo("CURRENT")).body("to", nullValue()).body("endReason", nullValue());
        assertThat(recordsAt("nga", tree.commune())).isEqualTo(201);
    }

    @Test
    void whatHadAnEndBeforeHasItAgain() {
        var end = TODAY.plusDays(30);
        Offices.step("hanh", office, "ending", Offices.ending(end)).statusCode(200);
        step("application").statusCode(200);
        step("reversal").statusCode(200);
        view().body("to", equalTo(end.toString()));
    }

    @Test
    void theRehearsalNamesThemAndTheAuditKeepsBoth() {
        as("admin").post(ALL + "/{id}/rehearsal", merger).then().statusCode(200).body("open.id", hasItem(office));
        step("application").statusCode(200);
        step("reversal").statusCode(200);
        as("admin")
                .get("/api/v1/audit-entries?subject=" + office)
                .then()
                .body("items.kind", contains("OfficeEvent.GivenBack", "OfficeEvent.Ended"));
    }

    /** A reversal brings back what the reorganisation ended, and nothing that people ended meanwhile. */
    @Test
    void whatPeopleEndedIsNotGivenBack() {
        later(30);
        step("application").statusCode(200);
        view().body("state", equalTo("CURRENT"))
                .body("to", equalTo(TODAY.plusDays(30).toString()));
        as("hanh")
                .header("If-Match", view().extract().header("ETag"))
                .body(Offices.ending(TODAY))
                .post("/api/v1/offices/{id}/ending", office)
                .then()
                .statusCode(200);
        step("reversal").statusCode(200);
        view().body("state", equalTo("ENDED")).body("to", equalTo(TODAY.toString()));
        assertThat(recordsAt("nga", tree.commune())).isIn(403, 404);
    }

    @Test
    void whatBeginsAtAUnitThatWillCloseEndsWithIt() {
        later(30);
        step("application").statusCode(200);
        var closing = TODAY.plusDays(30).toString();
        as("hanh")
                .header("If-Match", view().extract().header("ETag"))
                .body(Map.of("successorId", Offices.officer("hoa"), "on", TODAY.toString()))
                .post("/api/v1/offices/{id}/handover", office)
                .then()
                .statusCode(200)
                .body("begun.to", contains(closing));
        Offices.begin("hanh", Offices.office(Offices.officer("phuong"), tree.commune(), Map.of()))
                .statusCode(201)
                .body("to", equalTo(closing));
        step("reversal").statusCode(200);
        Offices.at("hanh", tree.commune())
                .body("items.officer.name", hasSize(2))
                .body("items.to", everyItem(nullValue()));
    }

    @Test
    void anOldFileGivesNobodyHerOfficeBack() {
        step("application").statusCode(200);
        tree.admit("nga", "Hoàng Thị Nga", tree.key() + "-c", "OFFICER");
        view().body("state", equalTo("ENDED"));
        assertThat(recordsAt("nga", tree.commune())).isIn(403, 404);
    }

    /** The same merger, decided before its day. */
    private void later(int days) {
        merger = drafted(TODAY.plusDays(days));
    }

    private ValidatableResponse view() {
        return as("admin").get("/api/v1/offices/{id}", office).then().statusCode(200);
    }

    private ValidatableResponse step(String step) {
        var tag = as("admin")
                .get(ALL + "/{id}", merger)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return as("admin")
                .header("If-Match", tag)
                .post(ALL + "/{id}/" + step, merger)
                .then();
    }
}
