package vn.sohoi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asNobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.Given;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReportDocumentResourceTest {

    private Tree tree;

    @BeforeEach
    void grow() {
        tree = Tree.grow();
        Given.memberCount("nga", tree.commune(), "2023-05-31", 690, 1311).statusCode(201);
    }

    @Test
    void everyFigureOfTheProvincialPaperOpens() {
        Given.session("nga", tree.commune(), "2023-05-29", 1042);
        accepted("nga", tree.commune(), "lan");
        accepted("lan", tree.district(), "mai");
        var report = accepted("mai", tree.province(), "hanh");
        var docx = paper("mai", report)
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment; "))
                .header("Content-Disposition", containsString("filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20"))
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        var page = "http://localhost:5173/bao-cao/" + report + "?nguon=";
        assertThat(DocxReading.text(docx))
                .contains("Issuer: Hội LHPN tỉnh " + tree.key())
                .contains("Heading1: I.·Công tác tuyên truyền", "Heading1: II.·Xây dựng tổ chức Hội vững mạnh")
                .doesNotContain("Heading1: III.")
                .contains("[1](" + page + "PROP_SESS) cuộc tuyên truyền với [1.042](" + page + "PROP_ATT) lượt")
                .contains("[52,63% (690/1.311)](" + page + "ATTR_RATE)")
                .contains("Note: Tổng hợp từ báo cáo của 1/2 đơn vị; chưa có báo cáo: Hội LHPN huyện Hai " + tree.key()
                        + ".")
                .contains("| Cell: Hội viên danh dự | Cell: người | Cell: [chưa có số liệu](" + page + "MEM_HONOR) |")
                .contains("| Cell: % | Cell: [52,63](" + page + "ATTR_RATE) | Cell: 690/1.311 |")
                .doesNotContain("{{")
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void anAcceptedPaperNeverChangesAgain() {
        var activity = Given.session("nga", tree.commune(), "2023-05-29", 42);
        var report = accepted("nga", tree.commune(), "lan");
        var before = paper("nga", report).extract().asByteArray();
        as("nga")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Ghi nhầm"))
                .post("/api/v1/activities/{id}/cancellation", activity)
                .then()
                .statusCode(200);
        Given.session("nga", tree.commune(), "2023-05-30", 100);
        step("nga", report, "correction", Map.of("reason", "Sót một buổi")).statusCode(201);
        assertThat(paper("lan", report).extract().asByteArray()).isEqualTo(before);
        assertThat(DocxReading.text(before)).contains("[42](");
    }

    @Test
    void untilThenItIsADraftThatFollowsTheFigures() {
        var report = begun("nga", tree.commune());
        assertThat(text("nga", report))
                .contains("Mark: DỰ THẢO")
                .contains("ngày······tháng······năm······")
                .contains("| Cell: Cuộc tuyên truyền | Cell: cuộc | Cell: [chưa có số liệu](");
        Given.session("nga", tree.commune(), "2023-05-29", 42);
        assertThat(text("nga", report)).contains("| Cell: Cuộc tuyên truyền | Cell: cuộc | Cell: [1](");
        step("nga", report, "submission", Map.of()).statusCode(200);
        assertThat(text("lan", report)).contains("Mark: DỰ THẢO");
        step("lan", report, "acceptance", Map.of()).statusCode(200);
        assertThat(text("lan", report)).doesNotContain("DỰ THẢO");
    }

    @Test
    void whoHasThePaperAlreadyIsNotSentItAgain() {
        var report = begun("nga", tree.commune());
        var tag = paper("nga", report).extract().header("ETag");
        assertThat(tag).startsWith("\"").endsWith("\"");
        var again = as("nga")
                .header("If-None-Match", tag)
                .get("/api/v1/reports/{id}/document", report)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .extract();
        assertThat(again.asByteArray()).isEmpty();
    }

    @Test
    void aStrangerCannotTellThatThePaperExists() {
        var report = accepted("nga", tree.commune(), "lan");
        paper("thu", report).statusCode(404).body("code", equalTo("not-found"));
        paper("thu", UUID.randomUUID().toString()).statusCode(404).body("code", equalTo("not-found"));
        asNobody().get("/api/v1/reports/{id}/document", report).then().statusCode(401);
    }

    private static String text(String login, String report) {
        return DocxReading.text(paper(login, report).statusCode(200).extract().asByteArray());
    }

    private static ValidatableResponse paper(String login, String report) {
        return as(login).get("/api/v1/reports/{id}/document", report).then();
    }

    private static String accepted(String login, UUID unit, String by) {
        var report = begun(login, unit);
        step(login, report, "submission", Map.of()).statusCode(200);
        step(by, report, "acceptance", Map.of()).statusCode(200);
        return report;
    }

    private static String begun(String login, UUID unit) {
        return as(login)
                .body(Map.of("unitId", unit, "period", "2023H1"))
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse step(String login, String report, String step, Map<String, ?> body) {
        var tag = as(login).get("/api/v1/reports/{id}", report).header("ETag");
        return as(login)
                .header("If-Match", tag)
                .body(body)
                .post("/api/v1/reports/{id}/{step}", report, step)
                .then();
    }
}
