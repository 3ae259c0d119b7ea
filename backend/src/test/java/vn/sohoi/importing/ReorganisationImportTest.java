package vn.sohoi.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.HousePart.importing;
import static vn.sohoi.testing.HousePart.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Rows;
import vn.sohoi.testing.Tree;

/** A reorganisation as a clerk's table. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReorganisationImportTest {

    private static final String HEADING =
            "title,actNumber,actDate,actIssuer,effectiveOn,change,kind,unit,key,unitKind,type,name,code,parent,to,share,level\n";
    private static final String WHOLE = "Sắp xếp %1$s,01/QĐ,2024-01-02,Tỉnh,2024-03-15";

    private Tree tree;

    @BeforeEach
    void grown() {
        HousePart.province();
        tree = Tree.grow();
    }

    @Test
    void theSampleSaysWhatTheOtherSampleSays() throws Exception {
        var id = importing("reorganisation", sample("reorganisation-2025.csv"), false)
                .statusCode(200)
                .body("state", equalTo("COMMITTED"))
                .body("counts.created", equalTo(162))
                .extract()
                .<String>path("id");
        var said = as("admin").get("/api/v1/reorganisations/{id}", id).jsonPath();
        var other = new JsonPath(new String(sample("reorganisation-2025.json"), StandardCharsets.UTF_8));
        assertThat(said.getString("title")).isEqualTo(other.getString("title"));
        assertThat(said.getMap("act")).isEqualTo(other.getMap("act"));
        assertThat(said.getString("effectiveOn")).isEqualTo(other.getString("effectiveOn"));
        assertThat(said.getString("nameClashes")).isEqualTo(other.getString("nameClashes"));
        assertThat(said.getList("changes.units")).isEqualTo(other.getList("changes.units"));
        assertThat(said.getList("changes[0..55].open")).isEqualTo(other.getList("changes[0..55].open"));
        assertThat(said.getString("changes[56].level")).isEqualTo("DISTRICT");

        importing("reorganisation", sample("reorganisation-2025.csv"), false)
                .body("id", equalTo(id))
                .body("counts.unchanged", equalTo(162));
        as("admin")
                .header("If-Match", "\"0\"")
                .delete("/api/v1/reorganisations/{id}", id)
                .then()
                .statusCode(204);
    }

    @Test
    void aSplitWithSharesIsRehearsedWrittenAndWrittenAnew() throws Exception {
        var file = HEADING + whole("""
                ,1,SPLIT,%1$s-c,%1$s-a,COMMUNE,xã,Phần A %1$s,,%1$s-d,,60,
                ,,,,,1,SPLIT,,%1$s-b,COMMUNE,xã,Phần B %1$s,,%1$s-d,,40,
                ,,,,,2,RENAME,%1$s-e,,,,Mới %1$s,,,,,
                """);
        var before = Rows.counted();
        taken(file, true).body("state", equalTo("REHEARSED")).body("counts.created", equalTo(3));
        assertThat(Rows.counted()).isEqualTo(before);
        var id =
                taken(file, false).body("state", equalTo("COMMITTED")).extract().<String>path("id");
        var changes = as("admin").get("/api/v1/reorganisations/{id}", id).jsonPath();
        assertThat(changes.getList("changes.kind")).isEqualTo(List.of("SPLIT", "RENAME"));
        assertThat(new ObjectMapper().writeValueAsString(changes.getMap("changes[0].shares")))
                .isEqualTo("{\"%1$s-a\":60,\"%1$s-b\":40}".formatted(tree.key()));
        assertThat(changes.getString("changes[1].name")).isEqualTo("Mới " + tree.key());

        taken(file.replace(",40,", ",41,"), false).body("id", equalTo(id)).body("counts.updated", equalTo(3));
        as("admin")
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post("/api/v1/reorganisations/{id}/application", id)
                .then()
                .statusCode(200);
        taken(file.replace(",40,", ",41,"), false).body("counts.unchanged", equalTo(3));
    }

    /** The same again with the other word is another draft. */
    @Test
    void aTableSaysWhatBecomesOfOneName() {
        var rows = WHOLE + ",%2$s,1,MERGE,%1$s-c,,,,,,,%1$s-e\n";
        var heading = HEADING.replace("change,", "nameClashes,change,").replace(",share,level", "");
        var id =
                taken(heading + rows.formatted(tree.key(), ""), false).extract().<String>path("id");
        as("admin").get("/api/v1/reorganisations/{id}", id).then().body("nameClashes", equalTo("REFUSE"));
        taken(heading + rows.formatted(tree.key(), "KEEP_APART"), false)
                .body("id", equalTo(id))
                .body("counts.updated", equalTo(1));
        as("admin").get("/api/v1/reorganisations/{id}", id).then().body("nameClashes", equalTo("KEEP_APART"));
        taken(heading + rows.formatted(tree.key(), "PERHAPS"), false)
                .body("state", equalTo("REJECTED"))
                .body("problems.column", contains("nameClashes"));
    }

    @Test
    void whatIsWrongIsNamedByRowAndColumn() {
        var file = HEADING + whole("""
                ,1,MERGE,%1$s-c,%1$s-m,,,,,,,,
                ,,,,,1,SPLIT,%1$s-e,,,,,,,,,
                ,,,,,,CLOSE,%1$s-e,,,,,,,,-3,
                ,,,,,3,ALL,%1$s-e,,,,,,,,,PARISH
                """);
        taken(file, false)
                .body("state", equalTo("REJECTED"))
                .body("counts.rejected", equalTo(4))
                .body("problems.find { it.column == 'key' }.rows", contains(2))
                .body("problems.find { it.column == 'share' }.rows", contains(4))
                .body("problems.find { it.column == 'change' }.rows", contains(4))
                .body("problems.findAll { it.column == 'kind' }.rows.flatten()", hasItems(3, 5))
                .body("problems.find { it.column == 'level' }.rows", contains(5));
    }

    @Test
    void whatCannotBeCarriedOutIsRejectedAndNothingIsKept() {
        var before = kept();
        taken(HEADING + whole(",1,CLOSE,%1$s-c,,,,,,,,,\n,,,,,2,CLOSE,nirgendwo,,,,,,,,,\n"), false)
                .body("state", equalTo("REJECTED"))
                .body("problems.type", contains("reorganisation-unit"))
                .body("problems.title", contains("Không có đơn vị này"))
                .body("problems[0].rows", contains(3));
        taken(HEADING + whole(",1,MERGE,%1$s-c,,,,,,,%1$s-c,,\n"), false)
                .body("problems.type", contains("reorganisation-heir"));
        assertThat(kept()).isEqualTo(before);
        as("admin").get("/api/v1/units?q=" + tree.key() + "-m").then().body("items", empty());
    }

    /** All but the answers that are kept for who asks again. */
    private static Map<String, Long> kept() {
        var kept = Rows.counted();
        kept.remove("idempotency_key");
        return kept;
    }

    private ValidatableResponse taken(String file, boolean dryRun) {
        return importing("reorganisation", file.getBytes(StandardCharsets.UTF_8), dryRun)
                .statusCode(200);
    }

    private String whole(String rest) {
        return (WHOLE + rest).formatted(tree.key());
    }
}
