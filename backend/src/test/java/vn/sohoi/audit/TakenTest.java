package vn.sohoi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.sohoi.testing.As.as;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.Given;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.Pictures;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

/** Whatever leaves the house as a file leaves an entry; and the audit itself can leave, once, in whole. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TakenTest {

    @Test
    void aPaperAndAPhotoTakenAwayAreWrittenDownAndARefusedOneIsNot() {
        var tree = Tree.grow();
        var report = as("nga")
                .body(Map.of("unitId", tree.commune(), "period", "2023H1"))
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        as("nga").get("/api/v1/reports/{id}/document", report).then().statusCode(200);
        as("thu").get("/api/v1/reports/{id}/document", report).then().statusCode(404);
        taken(report).body("items", hasSize(1)).body("items[0].actorName", equalTo("Hoàng Thị Nga"));

        var activity = Given.session("nga", tree.commune(), "2023-05-29", 42);
        var photo = as("nga")
                .contentType("multipart/form-data")
                .multiPart(
                        "file",
                        "a.jpg",
                        Pictures.file(Pictures.drawn(64, 48, activity.hashCode()), "jpg"),
                        "image/jpeg")
                .post("/api/v1/activities/{id}/evidence", activity)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        for (var form : List.of("thumbnail", "content")) {
            as("lan")
                    .get("/api/v1/activities/{id}/evidence/{photo}/" + form, activity, photo)
                    .then()
                    .statusCode(200);
        }
        taken(activity).body("items", hasSize(1)).body("items[0].body", containsString("photo"));
    }

    @Test
    void theExportHasTheSameEntriesAndIsItselfOne() {
        var plan = GivenPlan.draft("mai");
        GivenPlan.move("mai", plan, "submission").statusCode(200);
        var rows = export("admin", "subject=" + plan);
        assertThat(rows.stream().map(row -> row.getField("kind")))
                .containsExactly("PlanEvent.Moved", "PlanEvent.Drafted");
        assertThat(rows.getFirst().getField("actorName")).isEqualTo("Nông Thị Mai");
        assertThat(rows.getFirst().getField("body")).contains("SUBMISSION");
        as("admin").get("/api/v1/audit-entries?kind=Taken&limit=1").then().body("items[0].body", containsString(plan));
        as("mai").get("/api/v1/audit-entries/export").then().statusCode(403);
        as("admin").get("/api/v1/audit-entries/export?limit=5").then().statusCode(400);
    }

    @Test
    void theExportIsAsLongAsTheListHoweverManyPagesThatIs() {
        Tree.grow();
        for (var i = 0; i < 520; i++) {
            as("admin").get("/api/v1/audit-entries?limit=1").then().statusCode(200);
        }
        var reads = "kind=RestrictedRead";
        var before = count("admin", reads);
        assertThat(export("admin", reads)).hasSizeGreaterThan(AuditCsv.ROWS).hasSize((int) before + 1);
    }

    @Test
    void anInspectorTakesHerSubtreeAlone() {
        var tree = Tree.grow();
        tree.admit("ubkt", "Triệu Thị Kiểm", tree.key() + "-p", "INSPECTOR");
        as("nga").get("/api/v1/audit-entries/export").then().statusCode(403);
        var office = as("lan")
                .get("/api/v1/units/{id}/offices", tree.commune())
                .then()
                .extract()
                .<String>path("items[0].id");
        as("lan")
                .header("If-Match", "\"0\"")
                .body("{\"on\":\"2040-01-01\",\"reason\":\"Hết nhiệm kỳ\"}")
                .post("/api/v1/offices/{id}/ending", office)
                .then()
                .statusCode(200);
        assertThat(export("ubkt", "within=" + tree.commune())).isNotEmpty();
        assertThat(export("ubkt", "within=" + tree.otherDistrict())).isEmpty();
    }

    @Test
    void noFieldOfTheFileIsAFormula() {
        for (var text : List.of("=1+1", "+1", "-1", "@a", "\tx", "\rx", "＝1")) {
            assertThat(AuditCsv.harmless(text)).isEqualTo("'" + text);
        }
        assertThat(AuditCsv.harmless("1-2")).isEqualTo("1-2");
        assertThat(AuditCsv.harmless("")).isEmpty();
    }

    @Test
    void theAgentThatACallerInventsIsHarmlessInTheFile() {
        var plan = GivenPlan.draft("mai");
        as("mai")
                .header("If-Match", "\"0\"")
                .header("User-Agent", "=cmd|' /C calc'!A0")
                .body("{}")
                .post("/api/v1/plans/{id}/submission", plan)
                .then()
                .statusCode(200);
        assertThat(export("admin", "subject=" + plan).getFirst().getField("agent"))
                .startsWith("'=cmd");
    }

    private static long count(String login, String query) {
        return as(login)
                .get("/api/v1/audit-entries?limit=1&count=true&" + query)
                .then()
                .body("items.kind", everyItem(equalTo("RestrictedRead")))
                .extract()
                .jsonPath()
                .getLong("count");
    }

    private static ValidatableResponse taken(String subject) {
        return as("admin")
                .get("/api/v1/audit-entries?kind=Taken&subject=" + subject)
                .then()
                .statusCode(200);
    }

    private static List<NamedCsvRecord> export(String login, String query) {
        var file = as(login)
                .get("/api/v1/audit-entries/export?" + query)
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        var text = new String(file, 3, file.length - 3, java.nio.charset.StandardCharsets.UTF_8);
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }
}
