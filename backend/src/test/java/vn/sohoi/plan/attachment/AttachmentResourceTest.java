package vn.sohoi.plan.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.GivenPlan.item;
import static vn.sohoi.testing.GivenPlan.unitOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

/** Files of a plan, and the annexes its text promises. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AttachmentResourceTest {

    private static final byte[] PDF = "%PDF-1.7\n%giả\n".getBytes(StandardCharsets.UTF_8);

    @BeforeEach
    void province() {
        HousePart.province();
    }

    @Test
    void theBudgetAnnexIsMissingUntilItIsAttached() {
        var plan = draft("dự trù kinh phí thực hiện (Có dự toán kinh phí gửi kèm).");
        view("mai", plan)
                .body("budgetAnnexMissing", equalTo(true))
                .body("annexMissing", equalTo(false))
                .body("mentions.path", contains("I"))
                .body("mentions.kind", contains("BUDGET"));
        add("mai", plan, "OTHER", "ghi-chu.pdf", PDF).statusCode(201);
        view("mai", plan).body("budgetAnnexMissing", equalTo(true));
        add("mai", plan, "BUDGET", "du-toan.pdf", more(PDF))
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"))
                .body("name", equalTo("du-toan.pdf"))
                .body("addedBy.name", equalTo("Nông Thị Mai"));
        view("mai", plan).body("budgetAnnexMissing", equalTo(false)).body("attachments", hasSize(2));
    }

    @Test
    void annexesAreFoundInManyWordsAndNotInOthers() {
        view("mai", draft("Thực hiện theo Phụ lục 1")).body("annexMissing", equalTo(true));
        view("mai", draft("Gửi kèm danh sách cán bộ")).body("annexMissing", equalTo(true));
        view("mai", draft("Xây dựng dự toán kinh phí hằng năm"))
                .body("mentions", empty())
                .body("budgetAnnexMissing", equalTo(false));
    }

    @Test
    void kindsOfFilesAreToldByTheirContent() {
        var plan = draft("Việc");
        add("mai", plan, "OTHER", "trang.pdf", "<html>".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("paper-unknown"));
        add("mai", plan, "OTHER", "goi.zip", "PK\u0003\u0004 gì đó".getBytes(StandardCharsets.UTF_8))
                .statusCode(422);
        var macro = "PK\u0003\u0004[Content_Types].xml word/ vbaProject.bin".getBytes(StandardCharsets.UTF_8);
        add("mai", plan, "OTHER", "macro.docx", macro).statusCode(422);
        var word = "PK\u0003\u0004[Content_Types].xml word/document.xml".getBytes(StandardCharsets.UTF_8);
        add("mai", plan, "ANNEX", "../../phu-luc.docx", word).statusCode(201).body("name", equalTo("phu-luc.docx"));
        add("mai", plan, "ANNEX", "phu-luc.docx", word)
                .statusCode(409)
                .body("code", equalTo("plan-attachment-repeated"));
    }

    @Test
    void filesAreReadByWhoReadsThePlanAndAddedByItsOfficer() {
        var plan = draft("Việc");
        var file = more(PDF);
        var id = add("mai", plan, "SIGNED", "ban-ky.pdf", file)
                .statusCode(201)
                .extract()
                .<String>path("id");
        add("hanh", plan, "OTHER", "x.pdf", more(file)).statusCode(403);
        add("lan", plan, "OTHER", "x.pdf", more(file)).statusCode(404);
        content("lan", plan, id).statusCode(404);
        content("hanh", plan, id).statusCode(200);
        GivenPlan.move("mai", plan, "submission").statusCode(200);
        GivenPlan.move("hanh", plan, "approval").statusCode(200);
        GivenPlan.move("mai", plan, "issue").statusCode(200);
        var read = content("lan", plan, id)
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .asByteArray();
        assertThat(read).isEqualTo(file);
        content("mai", draft("Việc khác"), id).statusCode(404);
        as("thu").get("/api/v1/plans/{id}/attachments", draftOf("lan")).then().statusCode(404);
        GivenPlan.move("mai", plan, "closure").statusCode(200);
        add("mai", plan, "OTHER", "muon.pdf", more(more(file))).statusCode(409);
    }

    private static String draft(String text) {
        return create("mai", text);
    }

    private static String draftOf(String login) {
        return create(login, "Việc");
    }

    private static String create(String login, String text) {
        return GivenPlan.create(
                        login,
                        Map.of(
                                "unitId", unitOf(login),
                                "document", Map.of("title", "Kế hoạch có tệp", "year", 2023),
                                "items", List.of(item("I", text))))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static byte[] more(byte[] file) {
        return (new String(file, StandardCharsets.UTF_8) + "thêm").getBytes(StandardCharsets.UTF_8);
    }

    private static ValidatableResponse add(String login, String plan, String kind, String name, byte[] file) {
        return as(login)
                .contentType("multipart/form-data")
                .multiPart("file", name, file, "application/octet-stream")
                .post("/api/v1/plans/{id}/attachments?kind=" + kind, plan)
                .then();
    }

    private static ValidatableResponse view(String login, String plan) {
        return as(login).get("/api/v1/plans/{id}/attachments", plan).then().statusCode(200);
    }

    private static ValidatableResponse content(String login, String plan, String id) {
        return as(login)
                .get("/api/v1/plans/{id}/attachments/{attachmentId}/content", plan, id)
                .then();
    }
}
