package vn.sohoi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.sohoi.report.ReportCalls.accepted;
import static vn.sohoi.report.ReportCalls.begin;
import static vn.sohoi.report.ReportCalls.begun;
import static vn.sohoi.report.ReportCalls.figure;
import static vn.sohoi.report.ReportCalls.see;
import static vn.sohoi.report.ReportCalls.step;
import static vn.sohoi.report.ReportCalls.write;
import static vn.sohoi.testing.As.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.Given;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReportResourceTest {

    private static final Map<String, String> WHY =
            Map.of("reasonCode", "WRONG_FIGURE", "indicator", "PROP_ATT", "note", "Số lượt chưa khớp");

    private Tree tree;

    @BeforeEach
    void grow() {
        tree = Tree.grow();
    }

    @Test
    void theReportIsReturnedCorrectedAndAccepted() {
        Given.session("nga", tree.commune(), "2023-05-29", 42);
        var report = begun("nga", tree.commune());
        step("nga", report, "submission")
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("allowed", contains("WITHDRAWAL"));
        step("lan", report, "return", WHY)
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("moves[-1].reasonCode", equalTo("WRONG_FIGURE"))
                .body("moves[-1].by.name", equalTo("Lý Thị Lan"))
                .body("allowed", empty());
        Given.session("nga", tree.commune(), "2023-05-30", 8);
        assertThat(figure("nga", report, "PROP_ATT").get("value")).hasToString("50.0");
        step("nga", report, "submission").statusCode(200);
        step("lan", report, "acceptance")
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("allowed", empty())
                .body("moves.transition", contains("CREATION", "SUBMISSION", "RETURN", "SUBMISSION", "ACCEPTANCE"));
        see("nga", report).body("allowed", contains("CORRECTION"));
    }

    @Test
    void whatWasSubmittedStandsWhateverIsRecordedLater() {
        Given.session("nga", tree.commune(), "2023-05-29", 42);
        var report = accepted("nga", tree.commune(), "lan");
        Given.session("nga", tree.commune(), "2023-05-30", 100);
        assertThat(figure("nga", report, "PROP_ATT").get("value")).hasToString("42.0");
        assertThat(figure("nga", report, "PROP_SESS").get("value")).hasToString("1.0");
    }

    @Test
    void theDraftIsLiveAndSpeaksOnlyOfWhatIsReported() {
        var report = begun("nga", tree.commune());
        see("nga", report)
                .body("sections.find { it.code == 'COMMUNICATION' }.text", equalTo(""))
                .body("figures.find { it.indicator == 'PROP_ATT' }.status", equalTo("NOT_REPORTED"))
                .body("figures.find { it.indicator == 'PROP_ATT' }.value", nullValue());
        Given.session("nga", tree.commune(), "2023-05-29", 42);
        see("nga", report)
                .body("sections.find { it.code == 'COMMUNICATION' }.drafted", equalTo(true))
                .body("figures.find { it.indicator == 'PROP_ATT' }.value", equalTo(42.0f));
        assertThat(see("nga", report).extract().<String>path("sections.find { it.code == 'COMMUNICATION' }.text"))
                .contains("{{PROP_SESS}}", "{{PROP_ATT}}");
    }

    @Test
    void whatAnOfficerWritesStaysAndMayNameOnlyKnownFigures() {
        var report = begun("nga", tree.commune());
        write("nga", report, "COMMUNICATION", "Đã tổ chức {{PROP_SESS}} cuộc.")
                .statusCode(200)
                .body("sections.find { it.code == 'COMMUNICATION' }.drafted", equalTo(false))
                .body("version", equalTo(1));
        write("nga", report, "COMMUNICATION", "Có {{KHONG_CO}} cuộc")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/text"));
        write("nga", report, "NOWHERE", "x").statusCode(404);
        step("nga", report, "submission").statusCode(200);
        write("nga", report, "COMMUNICATION", "Sửa sau khi gửi").statusCode(409);
    }

    @Test
    void theProvinceCompilesAndNamesWhoIsMissing() {
        Given.session("nga", tree.commune(), "2023-05-29", 42);
        accepted("nga", tree.commune(), "lan");
        accepted("lan", tree.district(), "mai");
        var report = begun("mai", tree.province());
        step("mai", report, "submission")
                .statusCode(200)
                .body("parts.size()", equalTo(2))
                .body("missing.id", contains(tree.otherDistrict().toString()))
                .body("recipient", nullValue())
                .body("figures.find { it.indicator == 'PROP_ATT' }.value", equalTo(42.0f));
        step("mai", report, "acceptance").statusCode(403);
        step("hanh", report, "acceptance").statusCode(200).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void missingUnitsAreFrozenWithTheReport() {
        var report = begun("mai", tree.province());
        step("mai", report, "submission").statusCode(200).body("missing.size()", equalTo(2));
        accepted("thu", tree.otherDistrict(), "mai");
        see("mai", report).body("missing.size()", equalTo(2)).body("parts.status", contains(nullValue(), nullValue()));
    }

    @Test
    void aReturnSaysWhy() {
        var report = begun("nga", tree.commune());
        step("nga", report, "submission").statusCode(200);
        step("lan", report, "return").statusCode(422).body("errors[0].pointer", equalTo("/reasonCode"));
        step("lan", report, "return", Map.of("reasonCode", "OTHER"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/note"));
        step("lan", report, "return", Map.of("reasonCode", "OTHER", "note", "x", "indicator", "KHONG"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/indicator"));
        see("nga", report).body("status", equalTo("SUBMITTED"));
    }

    @Test
    void aSubmittedReportIsTakenBack() {
        var report = begun("nga", tree.commune());
        step("nga", report, "submission").statusCode(200);
        step("lan", report, "withdrawal").statusCode(403);
        step("nga", report, "withdrawal").statusCode(200).body("status", equalTo("DRAFT"));
        step("lan", report, "acceptance").statusCode(409).body("code", equalTo("report-wrong-state"));
    }

    @Test
    void stepsAreForThoseTheyBelongTo() {
        var report = begun("nga", tree.commune());
        step("lan", report, "submission").statusCode(403);
        step("nga", report, "submission").statusCode(200);
        step("nga", report, "acceptance").statusCode(403);
        step("mai", report, "acceptance").statusCode(403);
        step("thu", report, "acceptance").statusCode(404);
    }

    @Test
    void aStrangerCannotTellThatTheReportExists() {
        var report = begun("nga", tree.commune());
        see("thu", report).statusCode(404).body("code", equalTo("not-found"));
        see("lan", report).statusCode(200).body("allowed", empty());
        as("thu").get("/api/v1/reports").then().body("items.id", not(hasItem(report)));
        as("lan")
                .queryParam("within", tree.district())
                .queryParam("period", "2023H1")
                .queryParam("state", "DRAFT")
                .get("/api/v1/reports")
                .then()
                .body("items.id", contains(report));
        begin("thu", tree.commune(), "2023").statusCode(404);
        begin("lan", tree.commune(), "2023").statusCode(403);
    }

    @Test
    void aChildDoesNotSeeTheReportAbove() {
        see("nga", begun("lan", tree.district())).statusCode(404);
    }

    @Test
    void staleAndUnnamedVersionsAreRefused() {
        var report = begun("nga", tree.commune());
        as("nga")
                .body(Map.of())
                .post("/api/v1/reports/{id}/submission", report)
                .then()
                .statusCode(428);
        write("nga", report, "NEXT", "Tiếp tục").statusCode(200);
        as("nga")
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .post("/api/v1/reports/{id}/submission", report)
                .then()
                .statusCode(412);
        see("nga", report).body("status", equalTo("DRAFT"));
    }

    @Test
    void aUnitHasOneReportForAPeriod() {
        begun("nga", tree.commune());
        begin("nga", tree.commune(), "2023H1").statusCode(409).body("code", equalTo("report-exists"));
        begin("nga", tree.commune(), "1999H1").statusCode(422).body("errors[0].pointer", equalTo("/period"));
    }

    @Test
    void anAcceptedReportIsCorrectedByANewEdition() {
        Given.session("nga", tree.commune(), "2023-05-29", 42);
        var first = accepted("nga", tree.commune(), "lan");
        Given.session("nga", tree.commune(), "2023-05-30", 8);
        step("lan", first, "correction", Map.of("reason", "x")).statusCode(403);
        String second = step("nga", first, "correction", Map.of("reason", "Sót một buổi"))
                .statusCode(201)
                .body("edition", equalTo(2))
                .body("moves[0].note", equalTo("Sót một buổi"))
                .extract()
                .path("id");
        step("nga", first, "correction", Map.of("reason", "lần nữa"))
                .statusCode(409)
                .body("code", equalTo("report-exists"));
        see("lan", first).body("status", equalTo("ACCEPTED"));
        step("nga", second, "submission").statusCode(200);
        step("lan", second, "acceptance").statusCode(200);
        see("lan", first).body("status", equalTo("SUPERSEDED"));
        assertThat(figure("lan", first, "PROP_ATT").get("value")).hasToString("42.0");
        assertThat(figure("lan", second, "PROP_ATT").get("value")).hasToString("50.0");
    }
}
