package vn.sohoi.org;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.sohoi.org.Reorganisations.ALL;
import static vn.sohoi.org.Reorganisations.applied;
import static vn.sohoi.org.Reorganisations.draft;
import static vn.sohoi.org.Reorganisations.drafted;
import static vn.sohoi.org.Reorganisations.step;
import static vn.sohoi.org.Reorganisations.tag;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asMachine;
import static vn.sohoi.testing.Refusal.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.Given;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

/** A draft is written anew or dropped; what was applied is only reversed, and not when something was made for it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReorganisationDraftTest {

    private static final String DAY = "2024-03-15";

    private Tree tree;

    @BeforeEach
    void grown() {
        tree = Tree.grow();
    }

    @Test
    void aDraftIsWrittenAnew() {
        var id = drafted(draft(DAY, merge()));
        var rename = Map.of("kind", "RENAME", "units", List.of(tree.key() + "-c"), "name", "Khác " + tree.key());
        as("admin")
                .header("If-Match", tag(id))
                .body(draft("2024-04-01", rename))
                .put(ALL + "/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("effectiveOn", equalTo("2024-04-01"))
                .body("changes.kind", contains("RENAME"))
                .body("allowed", contains("EDIT", "DELETION", "REHEARSAL", "APPLICATION"));
        asMachine("import")
                .header("If-Match", "\"0\"")
                .body(draft(DAY, merge()))
                .put(ALL + "/{id}", id)
                .then()
                .statusCode(412);
        as("admin").body(draft(DAY, merge())).put(ALL + "/{id}", id).then().statusCode(428);
        step(id, "application").statusCode(200);
        as("admin")
                .get("/api/v1/audit-entries?subject=" + id)
                .then()
                .body(
                        "items.kind",
                        contains(
                                "ReorganisationEvent.Applied",
                                "ReorganisationEvent.Rewritten",
                                "ReorganisationEvent.Drafted"));
    }

    @Test
    void aDraftIsDropped() {
        var id = drafted(draft(DAY, merge()));
        as("admin").delete(ALL + "/{id}", id).then().statusCode(428);
        as("lan").header("If-Match", tag(id)).delete(ALL + "/{id}", id).then().statusCode(403);
        as("admin").header("If-Match", tag(id)).delete(ALL + "/{id}", id).then().statusCode(204);
        as("admin").get(ALL + "/{id}", id).then().statusCode(404);
        as("admin")
                .get("/api/v1/audit-entries?subject=" + id)
                .then()
                .body("items.kind", hasItem("ReorganisationEvent.Discarded"));
    }

    @Test
    void anothersDraftIsWrittenByTheAdministratorAlone() {
        var id = as("admin").body(draft(DAY, merge())).post(ALL).path("id");
        asMachine("import")
                .header("If-Match", "\"0\"")
                .body(draft(DAY, merge()))
                .put(ALL + "/{id}", id)
                .then()
                .statusCode(403);
        asMachine("import")
                .header("If-Match", "\"0\"")
                .delete(ALL + "/{id}", id)
                .then()
                .statusCode(403);
        asMachine("import").get(ALL + "/{id}", id).then().body("allowed", contains("REHEARSAL", "APPLICATION"));
    }

    @Test
    void whatWasAppliedIsNeitherWrittenNorDropped() {
        var id = applied(DAY, merge());
        refused(
                409,
                "reorganisation-wrong-state",
                () -> as("admin").header("If-Match", tag(id)).body(draft(DAY, merge())),
                r -> r.put(ALL + "/{id}", id));
        as("admin").header("If-Match", tag(id)).delete(ALL + "/{id}", id).then().statusCode(409);
    }

    @Test
    void aCountMadeForBothStandsInTheWayAndOneMadeBeforeDoesNot() {
        Given.memberCount("thu", tree.otherDistrict(), "2024-03-14", 10, 20).statusCode(201);
        var id = applied(DAY, merge());
        as("admin").get(ALL + "/{id}", id).then().body("dependents", empty());
        Given.memberCount("thu", tree.otherDistrict(), "2024-05-01", 90, 200).statusCode(201);

        as("admin")
                .get(ALL + "/{id}", id)
                .then()
                .body("dependents.what", contains("member_count"))
                .body("dependents.count", contains(1))
                .body("allowed", empty());
        step(id, "reversal").statusCode(409).body("detail", containsString("member_count 1"));
    }

    @Test
    void aReportHandedInForBothStandsInTheWay() {
        var id = applied(DAY, merge());
        var report = as("thu")
                .body(Map.of("unitId", tree.otherDistrict(), "period", "2026H1"))
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        as("admin").get(ALL + "/{id}", id).then().body("dependents", empty());
        as("thu")
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .post("/api/v1/reports/{id}/submission", report)
                .then()
                .statusCode(200);

        step(id, "reversal").statusCode(409).body("detail", containsString("report 1"));
        as("thu")
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post("/api/v1/reports/{id}/withdrawal", report)
                .then()
                .statusCode(200);
        step(id, "reversal").statusCode(200);
    }

    private Map<String, Object> merge() {
        return Map.of("kind", "MERGE", "units", List.of(tree.key() + "-c"), "to", tree.key() + "-e");
    }
}
