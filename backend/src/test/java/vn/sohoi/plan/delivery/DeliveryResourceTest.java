package vn.sohoi.plan.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.GivenPlan.move;
import static vn.sohoi.testing.GivenPlan.unitOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.plan.version.VersionCalls;
import vn.sohoi.testing.AtOnce;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

/** Whom a plan goes to, who has said that it arrived, and who is asked again. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeliveryResourceTest {

    private static final String DISTRICTS = "Hội LHPN các huyện/thành phố";
    private static final String AFFILIATED = "Hội Phụ nữ 3 đơn vị trực thuộc";
    private static final String DOUBTFUL = "Các đồng chí trong tổ công tác";

    @BeforeEach
    void province() {
        HousePart.province();
    }

    @Test
    void theCustomersLinesAreUnderstoodAndWhatIsNotPlainIsMarked() {
        var plan =
                draft("mai", "2023-03-02", "Ban Dân vận Tỉnh ủy", "Ủy ban MTTQ Việt Nam tỉnh", DISTRICTS, AFFILIATED);
        recipients("mai", plan)
                .body("frozen", equalTo(false))
                .body("resolvedOn", equalTo("2023-03-02"))
                .body("lines.target", contains("EXTERNAL", "EXTERNAL", "UNITS", "UNITS", "ARCHIVE"))
                .body("lines[2].units", hasSize(10))
                .body("lines[2].units.kind", everyItem(equalTo("DISTRICT")))
                .body("lines[2].doubt", equalTo(null))
                .body("lines[3].units.kind", contains("AFFILIATED", "AFFILIATED", "AFFILIATED"))
                .body("doubtful", equalTo(0));
    }

    @Test
    void linesOfManyFormsAreUnderstood() {
        assertThat(understood("mai", "Hội LHPN huyện Bảo Lâm")).isEqualTo("UNITS 1 null");
        assertThat(understood("mai", "Hội LHPN 10 huyện, thành phố")).isEqualTo("UNITS 10 null");
        assertThat(understood("mai", "Hội LHPN 9 huyện, thành phố")).isEqualTo("UNITS 10 NUMBER_DIFFERS");
        assertThat(understood("mai", "Hội LHPN 161 xã, phường, thị trấn")).isEqualTo("UNITS 161 null");
        assertThat(understood("mai", "Hội LHPN huyện/thành phố/đơn vị trực thuộc"))
                .isEqualTo("UNITS 13 null");
        assertThat(understood("mai", "Hội Phụ nữ 4 đơn vị trực thuộc")).isEqualTo("UNITS 3 NUMBER_DIFFERS");
        assertThat(understood("lan", "Hội Phụ nữ các đơn vị trực thuộc")).isEqualTo("UNITS 0 NO_SUCH_UNIT");
        assertThat(understood("mai", "Hội LHPN xã Quang Trung")).isEqualTo("UNITS 0 SEVERAL_SUCH_UNITS");
        assertThat(understood("mai", "Hội LHPN huyện Không Có")).isEqualTo("UNITS 0 NO_SUCH_UNIT");
        assertThat(understood("mai", "Các ban chuyên môn Hội LHPN tỉnh")).isEqualTo("INTERNAL 0 null");
        assertThat(understood("mai", "Thường trực Hội LHPN tỉnh")).isEqualTo("INTERNAL 0 null");
        assertThat(understood("mai", "Trung ương Hội LHPN Việt Nam")).isEqualTo("EXTERNAL 0 null");
        assertThat(understood("mai", "UBND các huyện, thành phố")).isEqualTo("EXTERNAL 0 null");
        assertThat(understood("mai", "Như trên")).isEqualTo("UNCLEAR 0 NOT_UNDERSTOOD");
        assertThat(understood("mai", "Bà Nguyễn Thị A")).isEqualTo("UNCLEAR 0 NOT_UNDERSTOOD");
        assertThat(understood("lan", "Hội LHPN tỉnh")).isEqualTo("UNITS 1 null");
        assertThat(understood("lan", "Hội LHPN các xã, thị trấn")).startsWith("UNITS 13 ");
    }

    @Test
    void doubtfulLinesAreSetByHandAndStaySo() {
        var plan = draft("mai", "2023-03-02", DISTRICTS, DOUBTFUL);
        var tag = tag("mai", plan);
        set("mai", plan, tag, Map.of("line", 1, "target", "UNITS", "unitIds", List.of(unitOf("nga"))))
                .statusCode(200)
                .body("lines[1].byHand", equalTo(true))
                .body("lines[1].units.id", contains(unitOf("nga")))
                .body("doubtful", equalTo(0));
        set("mai", plan, tag, Map.of("line", 1, "target", "EXTERNAL")).statusCode(412);
        set("mai", plan, tag("mai", plan), Map.of("line", 1, "target", "EXTERNAL", "unitIds", List.of(unitOf("nga"))))
                .statusCode(422);
        set("mai", plan, tag("mai", plan), Map.of("line", 9, "target", "EXTERNAL"))
                .statusCode(422);
        set("mai", plan, tag("mai", plan), Map.of("line", 0, "target", "UNITS", "unitIds", List.of(UUID.randomUUID())))
                .statusCode(422)
                .body("errors.pointer", contains("/lines/0/unitIds"));
        set("hanh", plan, tag("mai", plan), Map.of("line", 1, "target", "EXTERNAL"))
                .statusCode(403);
        set("lan", plan, "\"0\"", Map.of("line", 1, "target", "EXTERNAL")).statusCode(404);
        issue(plan);
        recipients("nga", plan).body("frozen", equalTo(true)).body("lines[1].units.id", contains(unitOf("nga")));
        acknowledge("nga", plan, unitOf("nga")).statusCode(201);
        set("mai", plan, tag("mai", plan), Map.of("line", 0, "target", "EXTERNAL"))
                .statusCode(409)
                .body("code", equalTo("recipients-frozen"));
    }

    @Test
    void aLineStillInDoubtAfterTheIssueIsSetAndDeliveredThen() {
        var plan = draft("mai", "2023-03-02", DOUBTFUL);
        issue(plan);
        acknowledge("nga", plan, unitOf("nga")).statusCode(422).body("code", equalTo("plan-not-addressed"));
        set("mai", plan, tag("mai", plan), Map.of("line", 0, "target", "UNITS", "unitIds", List.of(unitOf("nga"))))
                .statusCode(200);
        acknowledge("nga", plan, unitOf("nga")).statusCode(201);
    }

    @Test
    void eachUnitAcknowledgesOnceInItsOwnName() {
        var plan = issuedTo(DISTRICTS, AFFILIATED);
        acknowledgements("mai", plan, "count=true")
                .body("count", equalTo(13))
                .body("items.state", everyItem(equalTo("OPEN")));
        acknowledgements("lan", plan, "").body("items.unit.id", contains(unitOf("lan")));
        acknowledge("nga", plan, unitOf("lan")).statusCode(404);
        acknowledge("mai", plan, unitOf("lan")).statusCode(403);
        acknowledge("thu", plan, unitOf("lan")).statusCode(404);
        acknowledge("lan", plan, unitOf("lan"))
                .statusCode(201)
                .body("state", equalTo("ACKNOWLEDGED"))
                .body("acknowledgedBy.name", equalTo("Lý Thị Lan"))
                .body("acknowledgedAt", notNullValue());
        acknowledge("lan", plan, unitOf("lan")).statusCode(409).body("code", equalTo("plan-acknowledged"));
        acknowledgements("mai", plan, "state=ACKNOWLEDGED").body("items.unit.id", contains(unitOf("lan")));
        acknowledgements("mai", plan, "state=OPEN&count=true").body("count", equalTo(12));
        acknowledgements("mai", plan, "within=" + unitOf("thu")).body("items.unit.id", contains(unitOf("thu")));
    }

    @Test
    void twoWhoAcknowledgeAtOnceLeaveOneReceipt() throws Exception {
        var plan = issuedTo(DISTRICTS);
        var answers = AtOnce.send(
                4,
                number -> as("lan")
                        .body(Map.of("unitId", unitOf("lan")))
                        .post("/api/v1/plans/{id}/acknowledgements", plan));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 409, 412));
    }

    @Test
    void whoHasNotAcknowledgedIsRemindedOnceADayAndSeesIt() {
        var plan = issuedTo(DISTRICTS);
        acknowledge("thu", plan, unitOf("thu")).statusCode(201);
        remind("lan", plan, Map.of()).statusCode(403);
        remind("mai", plan, Map.of("unitIds", List.of(unitOf("lan"), unitOf("thu"))))
                .statusCode(200)
                .body("reminded.id", contains(unitOf("lan")))
                .body("remindedBefore", empty());
        remind("mai", plan, Map.of())
                .statusCode(200)
                .body("reminded", hasSize(8))
                .body("remindedBefore.id", contains(unitOf("lan")));
        as("lan")
                .get("/api/v1/plan-deliveries?state=OPEN&limit=500&unit=" + unitOf("lan"))
                .then()
                .statusCode(200)
                .body("items.planId", hasItem(plan))
                .body("items.find { it.planId == '%s' }.reminders".formatted(plan), equalTo(1))
                .body("items.find { it.planId == '%s' }.remindedAt".formatted(plan), notNullValue());
        as("thu")
                .get("/api/v1/plan-deliveries?state=OPEN&limit=500&within=" + unitOf("thu"))
                .then()
                .body("items.planId", not(hasItem(plan)));
    }

    @Test
    void anAmendmentIsDeliveredAndAcknowledgedAnew() {
        var plan = issuedTo(DISTRICTS);
        acknowledge("lan", plan, unitOf("lan")).statusCode(201);
        var amendment = VersionCalls.amend("mai", plan);
        VersionCalls.issue("mai", "hanh", amendment);
        acknowledgements("lan", plan, "").body("items.number", contains(2)).body("items.state", contains("OPEN"));
        acknowledge("lan", plan, unitOf("lan")).statusCode(201).body("number", equalTo(2));
    }

    private static String issuedTo(String... lines) {
        var plan = draft("mai", "2023-03-02", lines);
        issue(plan);
        return plan;
    }

    private static void issue(String plan) {
        move("mai", plan, "submission").statusCode(200);
        move("hanh", plan, "approval").statusCode(200);
        move("mai", plan, "issue").statusCode(200);
    }

    private static String draft(String login, String date, String... lines) {
        var recipients = new java.util.ArrayList<Map<String, Object>>();
        for (var line : lines) {
            recipients.add(Map.of("name", line, "role", "COPY"));
        }
        recipients.add(Map.of("name", "Lưu: BTCKTGS, VT.", "role", "ARCHIVE"));
        var plan = new HashMap<>(GivenPlan.plan(login, "Kế hoạch gửi " + UUID.randomUUID()));
        plan.put(
                "document",
                Map.of(
                        "title",
                        "Kế hoạch gửi " + UUID.randomUUID(),
                        "year",
                        2023,
                        "date",
                        date,
                        "recipients",
                        recipients));
        return GivenPlan.create(login, plan).statusCode(201).extract().path("id");
    }

    /** Target, number of units and doubt of one line. */
    private static String understood(String login, String line) {
        var said = recipients(login, draft(login, "2023-03-02", line)).extract().jsonPath();
        return said.getString("lines[0].target") + " "
                + said.getList("lines[0].units").size() + " " + said.getString("lines[0].doubt");
    }

    private static ValidatableResponse recipients(String login, String plan) {
        return as(login).get("/api/v1/plans/{id}/recipients", plan).then().statusCode(200);
    }

    private static String tag(String login, String plan) {
        return recipients(login, plan).extract().header("ETag");
    }

    private static ValidatableResponse set(String login, String plan, String tag, Map<String, Object> line) {
        return as(login)
                .header("If-Match", tag)
                .body(Map.of("lines", List.of(line)))
                .put("/api/v1/plans/{id}/recipients", plan)
                .then();
    }

    private static ValidatableResponse acknowledge(String login, String plan, String unit) {
        return as(login)
                .body(Map.of("unitId", unit))
                .post("/api/v1/plans/{id}/acknowledgements", plan)
                .then();
    }

    private static ValidatableResponse acknowledgements(String login, String plan, String query) {
        return as(login)
                .get("/api/v1/plans/{id}/acknowledgements?limit=500&" + query, plan)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse remind(String login, String plan, Map<String, Object> body) {
        return as(login).body(body).post("/api/v1/plans/{id}/reminders", plan).then();
    }
}
