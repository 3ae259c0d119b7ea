package vn.sohoi.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static vn.sohoi.org.Reorganisations.ALL;
import static vn.sohoi.org.Reorganisations.applied;
import static vn.sohoi.org.Reorganisations.draft;
import static vn.sohoi.org.Reorganisations.drafted;
import static vn.sohoi.org.Reorganisations.step;
import static vn.sohoi.org.Reorganisations.tag;
import static vn.sohoi.org.Reorganisations.unit;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asMachine;
import static vn.sohoi.testing.Refusal.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohoi.testing.AtOnce;
import vn.sohoi.testing.Given;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Rows;
import vn.sohoi.testing.Tree;

/** In a province of the test's own: mai above, lan in district one, nga in its commune, thu in district two. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReorganisationResourceTest {

    private static final String DAY = "2024-03-15";

    private Tree tree;

    @BeforeEach
    void grown() {
        tree = Tree.grow();
    }

    @Test
    void aRehearsalTellsWhoIsAffectedAndKeepsNothing() {
        Given.session("nga", tree.commune(), "2024-01-10", 5);
        GivenPlan.create(
                        "nga",
                        Map.of(
                                "unitId", tree.commune(),
                                "document", Map.of("title", "Kế hoạch dở dang", "year", 2024),
                                "items", List.of(GivenPlan.item("I", "Việc"))))
                .statusCode(201);
        as("nga")
                .body(Map.of("unitId", tree.commune(), "period", "2023H1"))
                .post("/api/v1/reports")
                .then()
                .statusCode(201);
        var id = drafted(draft(DAY, merge("m")));
        var before = Rows.counted();

        as("admin")
                .post(ALL + "/{id}/rehearsal", id)
                .then()
                .statusCode(200)
                .body("closed.unit.id", contains(tree.commune().toString()))
                .body("closed[0].heir.name", equalTo("Xã Mới " + tree.key()))
                .body("opened.name", contains("Xã Mới " + tree.key()))
                .body("counts.find { it.what == 'activity' }.count", equalTo(1))
                .body("counts.what", hasItems("activity", "ledger_entry", "office", "plan", "report"))
                .body("open.what", containsInAnyOrder("plan", "report", "office"))
                .body("open.find { it.what == 'plan' }.label", equalTo("Kế hoạch dở dang"))
                .body("open.heir.name", everyItem(equalTo("Xã Mới " + tree.key())));

        assertThat(Rows.counted()).isEqualTo(before);
        as("admin").get(ALL + "/{id}", id).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void whatWasRecordedBeforeIsReadByTheSuccessorsOfficers() {
        var activity = Given.session("nga", tree.commune(), "2024-01-10", 5);
        applied(DAY, Map.of("kind", "MERGE", "units", List.of(commune()), "to", other()));

        as("thu").get("/api/v1/activities/{id}", activity).then().statusCode(200);
        as("lan").get("/api/v1/activities/{id}", activity).then().statusCode(404);
    }

    @Test
    void aFlowStaysWhereItWasAndMovesWhenRestated() {
        Given.session("nga", tree.commune(), "2024-03-14", 5);
        Given.session("nga", tree.commune(), "2024-03-15", 70);
        applied(DAY, Map.of("kind", "MOVE", "units", List.of(commune()), "parent", other()));

        var span = "from=2024-03-01&to=2024-03-31";
        assertThat(attendances("mai", tree.district(), span)).isEqualTo(5f);
        assertThat(attendances("mai", tree.otherDistrict(), span)).isEqualTo(70f);
        assertThat(attendances("mai", tree.otherDistrict(), span + "&restatedTo=2024-03-15"))
                .isEqualTo(75f);
        assertThat(attendances("mai", tree.district(), span + "&restatedTo=2024-03-14"))
                .isEqualTo(75f);
        assertThat(attendances("mai", tree.province(), span)).isEqualTo(75f);
        as("mai")
                .get("/api/v1/ledger-entries?indicator=PROP_ATT&" + span + "&within=" + tree.otherDistrict())
                .then()
                .body("items.quantity", contains(70f));
        as("mai")
                .get("/api/v1/ledger-entries?indicator=PROP_ATT&" + span + "&restatedTo=2024-04-01&within="
                        + tree.otherDistrict())
                .then()
                .body("items.quantity", contains(70f, 5f));
    }

    @Test
    void aCountOfAClosedUnitStandsUntilWhoTookOverCounts() {
        Given.memberCount("nga", tree.commune(), "2024-01-10", 60, 100).statusCode(201);
        applied(DAY, Map.of("kind", "MERGE", "units", List.of(commune()), "to", other()));

        assertThat(figure("mai", tree.otherDistrict(), "from=2024-01-01&to=2024-06-30", "ATTR_RATE"))
                .isEqualTo(60f);
        Given.memberCount("thu", tree.otherDistrict(), "2024-05-10", 90, 200).statusCode(201);
        assertThat(figure("mai", tree.otherDistrict(), "from=2024-01-01&to=2024-06-30", "ATTR_RATE"))
                .isEqualTo(45f);
        assertThat(figure("mai", tree.otherDistrict(), "from=2024-01-01&to=2024-05-09", "ATTR_RATE"))
                .isEqualTo(60f);
        assertThat(figure("mai", tree.commune(), "from=2024-01-01&to=2024-06-30", "ATTR_RATE"))
                .isNull();
        assertThat(figure("mai", tree.province(), "from=2024-01-01&to=2024-06-30", "MEM_TOTAL"))
                .isEqualTo(90f);
    }

    @Test
    void aSplitMovesTheNumbersToOneAndTheOtherStartsAnew() {
        Given.session("nga", tree.commune(), "2024-01-10", 5);
        var opens = List.of(fresh("a"), fresh("b"));
        applied(DAY, Map.of("kind", "SPLIT", "units", List.of(commune()), "open", opens, "to", tree.key() + "-a"));

        var span = "from=2024-01-01&to=2024-12-31&restatedTo=2024-04-01";
        assertThat(attendances("mai", named("a"), span)).isEqualTo(5f);
        assertThat(attendances("mai", named("b"), span)).isNull();
        as("mai")
                .get("/api/v1/units/{id}/history", tree.commune())
                .then()
                .body(
                        "successors.find { it.numbers }.unit.id",
                        equalTo(named("a").toString()))
                .body(
                        "successors.find { !it.numbers }.unit.id",
                        equalTo(named("b").toString()))
                .body("heir.id", equalTo(named("a").toString()));
    }

    @Test
    void aUnitThatIsRenamedAndRecodedIsFoundByBothNames() {
        var code = "9" + tree.key();
        applied(
                DAY,
                Map.of(
                        "kind",
                        "RENAME",
                        "units",
                        List.of(commune()),
                        "type",
                        "phường",
                        "name",
                        "Hoà Thuỷ " + tree.key()),
                Map.of("kind", "RECODE", "units", List.of(commune()), "code", code));

        as("nga")
                .get("/api/v1/units?q=phuong Hòa Thủy " + tree.key())
                .then()
                .body("items.code", contains(code))
                .body("items.formerly[0]", empty());
        as("nga")
                .get("/api/v1/units?q=xa " + tree.key())
                .then()
                .body("items.name", contains("Phường Hoà Thuỷ " + tree.key()))
                .body("items[0].formerly", contains("Xã " + tree.key()));
        as("nga")
                .get("/api/v1/units/{id}?asOf=2024-03-14", tree.commune())
                .then()
                .body("name", equalTo("Xã " + tree.key()))
                .body("code", nullValue());
        as("nga")
                .get("/api/v1/units/{id}/history", tree.commune())
                .then()
                .body("lines.name", contains("Xã " + tree.key(), "Phường Hoà Thuỷ " + tree.key()));
    }

    @Test
    void anAbolishedLevelLeavesWhatWasBelowToTheLevelAbove() {
        applied(DAY, Map.of("kind", "ABOLISH_LEVEL", "units", List.of(tree.key() + "-p"), "level", "DISTRICT"));

        as("mai")
                .get("/api/v1/units?parent=" + tree.province())
                .then()
                .body("items.id", contains(tree.commune().toString()));
        as("mai")
                .get("/api/v1/units?asOf=2024-03-14&parent=" + tree.province())
                .then()
                .body("items.kind", contains("DISTRICT", "DISTRICT"));
    }

    @Test
    void whatSomethingDependsOnIsNotTakenBackAndTheReasonsAreTold() {
        var id = applied(DAY, merge("r"));
        tree.admit("nga", "Hoàng Thị Nga", tree.key() + "-r", "OFFICER");

        as("admin")
                .get(ALL + "/{id}", id)
                .then()
                .body("dependents.what", contains("office"))
                .body("allowed", empty());
        refused(
                        409,
                        "reorganisation-needed",
                        () -> as("admin").header("If-Match", tag(id)),
                        r -> r.post(ALL + "/{id}/reversal", id))
                .body("detail", containsString("office 1"));
    }

    @Test
    void theLaterOneIsTakenBackFirst() {
        var first = applied(DAY, merge("x"));
        var second = applied(
                "2024-05-01",
                Map.of("kind", "RENAME", "units", List.of(tree.key() + "-x"), "name", "Khác " + tree.key()));

        step(first, "reversal").statusCode(409).body("detail", containsString("org_unit"));
        step(second, "reversal").statusCode(200);
        step(first, "reversal").statusCode(200);
        as("nga").get("/api/v1/units/{id}", tree.commune()).then().body("closedOn", nullValue());
        as("mai").get("/api/v1/units?q=moi " + tree.key()).then().body("items", empty());
    }

    @Test
    void twoAtOnceAreOne() throws Exception {
        var id = drafted(draft(DAY, merge("t")));
        var seen = tag(id);
        var answers = AtOnce.send(4, i -> as("admin").header("If-Match", seen).post(ALL + "/{id}/application", id));
        assertThat(answers.stream().filter(a -> a.statusCode() == 200)).hasSize(1);
        assertThat(answers.stream().filter(a -> a.statusCode() >= 409)).hasSize(3);
    }

    @Test
    void theSameKeyIsOneApplication() {
        var id = drafted(draft(DAY, merge("k")));
        var seen = tag(id);
        for (var i = 0; i < 2; i++) {
            asMachine("import")
                    .header("If-Match", seen)
                    .header("Idempotency-Key", "apply-" + id)
                    .post(ALL + "/{id}/application", id)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("APPLIED"));
        }
        step(id, "application").statusCode(409);
        as("admin").post(ALL + "/{id}/reversal", id).then().statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mai", "hanh", "lan", "nga", "thu", "ubkt"})
    void noOfficerReorganises(String login) {
        var id = drafted(draft(DAY, merge("o")));
        as(login).body(draft(DAY, merge("o"))).post(ALL).then().statusCode(403);
        for (var step : List.of("rehearsal", "application", "reversal")) {
            as(login)
                    .header("If-Match", tag(id))
                    .post(ALL + "/{id}/" + step, id)
                    .then()
                    .statusCode(403);
        }
        as(login).get(ALL + "/{id}", id).then().statusCode(404);
        as(login).get(ALL + "?state=DRAFT&limit=500").then().body("items", empty());
        step(id, "application").statusCode(200);
        as(login).get(ALL + "/{id}", id).then().statusCode(200).body("allowed", empty());
    }

    @Test
    void whatCannotBeIsRefusedByName() {
        impossible("reorganisation-unit", Map.of("kind", "CLOSE", "units", List.of("nowhere")));
        impossible("reorganisation-member", Map.of("kind", "MOVE", "units", List.of(commune()), "name", "x"));
        impossible("reorganisation-heir", Map.of("kind", "MERGE", "units", List.of(commune()), "to", commune()));
        impossible("reorganisation-heir", Map.of("kind", "CLOSE", "units", List.of(tree.key() + "-p")));
        impossible(
                "reorganisation-circle",
                Map.of("kind", "MOVE", "units", List.of(tree.key() + "-d"), "parent", commune()));
        impossible(
                "reorganisation-circle",
                Map.of("kind", "CLOSE", "units", List.of(commune()), "to", other()),
                Map.of("kind", "CLOSE", "units", List.of(other()), "to", commune()));
        impossible(
                "reorganisation-shares",
                Map.of("kind", "CLOSE", "units", List.of(commune()), "shares", Map.of("a", 0.4, "b", 0.6)));
        impossible("reorganisation-key", Map.of("kind", "OPEN", "open", List.of(fresh("c"))));
    }

    @Test
    void twoUnitsOfOneParentAreNotCalledTheSame() {
        var same = unit(tree.key() + "-s", tree.key(), tree.district());
        var id = drafted(draft(DAY, Map.of("kind", "OPEN", "open", List.of(same))));
        step(id, "application")
                .statusCode(422)
                .body("code", equalTo("reorganisation-names"))
                .body("errors.code", contains("reorganisation-name-stuck"))
                .body("errors.pointer", contains("/changes/0"))
                .body("errors[0].detail", containsString("Xã " + tree.key()));
        applied(
                DAY,
                Map.of("kind", "OPEN", "open", List.of(unit(tree.key() + "-s", tree.key(), tree.otherDistrict()))));
    }

    @Test
    void whatHasChangedSinceIsNotChangedBeforeThat() {
        applied("2024-05-01", Map.of("kind", "RENAME", "units", List.of(commune()), "name", "Sau " + tree.key()));
        var id = drafted(draft(DAY, merge("l")));
        step(id, "rehearsal").statusCode(409).body("code", equalTo("unit-changed-later"));
        step(id, "application").statusCode(409).body("detail", containsString("Sau " + tree.key()));
    }

    private void impossible(String code, Object... changes) {
        var id = drafted(draft(DAY, changes));
        var before = Rows.counted();
        step(id, "application").statusCode(422).body("code", equalTo(code));
        assertThat(Rows.counted()).isEqualTo(before);
    }

    private Map<String, Object> merge(String key) {
        var opened = unit(tree.key() + "-" + key, "Mới " + tree.key(), tree.province());
        return Map.of("kind", "MERGE", "units", List.of(commune()), "open", List.of(opened));
    }

    private Map<String, Object> fresh(String key) {
        return unit(tree.key() + "-" + key, "Phần " + key + tree.key(), tree.district());
    }

    private UUID named(String key) {
        return UUID.fromString(as("mai")
                .queryParam("q", "Phần " + key + tree.key())
                .get("/api/v1/units")
                .path("items[0].id"));
    }

    private String commune() {
        return tree.key() + "-c";
    }

    private String other() {
        return tree.key() + "-e";
    }

    private static Object attendances(String login, UUID unit, String span) {
        return figure(login, unit, span, "PROP_ATT");
    }

    private static Object figure(String login, UUID unit, String span, String indicator) {
        return as(login)
                .get("/api/v1/series?unit=" + unit + "&" + span)
                .then()
                .statusCode(200)
                .extract()
                .path("figures.find { it.indicator == '" + indicator + "' }.value");
    }
}
