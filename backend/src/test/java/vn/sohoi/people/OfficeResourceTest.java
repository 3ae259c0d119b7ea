package vn.sohoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.sohoi.people.Offices.TODAY;
import static vn.sohoi.people.Offices.at;
import static vn.sohoi.people.Offices.begin;
import static vn.sohoi.people.Offices.ending;
import static vn.sohoi.people.Offices.office;
import static vn.sohoi.people.Offices.officer;
import static vn.sohoi.people.Offices.recordsAt;
import static vn.sohoi.people.Offices.step;
import static vn.sohoi.testing.As.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

/** Who fills offices, and what begins and ends with them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OfficeResourceTest {

    private Tree tree;

    @BeforeEach
    void grow() {
        tree = Tree.grow();
    }

    @Test
    void endingAnOfficeEndsItsAccessWhileTheTokenIsStillGood() {
        assertThat(recordsAt("nga", tree.commune())).isEqualTo(201);
        var office = Offices.of(tree.commune(), "Hoàng Thị Nga", "OFFICER");
        step("hanh", office, "ending", ending(TODAY))
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("endReason", equalTo("Chuyển công tác"))
                .body("allowed", contains("EDIT"));
        assertThat(recordsAt("nga", tree.commune())).isEqualTo(404);
        step("hanh", office, "ending", ending(TODAY)).statusCode(412);
        as("hanh")
                .header("If-Match", "\"1\"")
                .body(ending(TODAY))
                .post("/api/v1/offices/{id}/ending", office)
                .then()
                .statusCode(409)
                .body("code", equalTo("office-ended"));
    }

    @Test
    void whoIsMovedActsAtTheNewUnitAndNoLongerAtTheOld() {
        tree.admit("yen", "Bế Thị Yến", tree.key() + "-c", "OFFICER");
        assertThat(recordsAt("yen", tree.commune())).isEqualTo(201);
        assertThat(recordsAt("yen", tree.otherDistrict())).isEqualTo(404);
        begin("hanh", office(officer("yen"), tree.otherDistrict(), Map.of("from", TODAY.toString())))
                .statusCode(201);
        var old = Offices.of(tree.commune(), "Bế Thị Yến", "OFFICER");
        step("hanh", old, "ending", ending(TODAY)).statusCode(200);
        assertThat(recordsAt("yen", tree.otherDistrict())).isEqualTo(201);
        assertThat(recordsAt("yen", tree.commune())).isEqualTo(404);
    }

    @Test
    void anOfficeThatEndsLaterStillOpensToday() {
        var office = Offices.of(tree.commune(), "Hoàng Thị Nga", "OFFICER");
        step("hanh", office, "ending", ending(TODAY.plusDays(1)))
                .statusCode(200)
                .body("state", equalTo("CURRENT"));
        assertThat(recordsAt("nga", tree.commune())).isEqualTo(201);
    }

    @Test
    void aHandoverMovesAllTheOfficesOfThePositionInOneAct() {
        var office = Offices.of(tree.district(), "Lý Thị Lan", "OFFICER");
        var given = Map.of(
                "successorId", officer("hoa"),
                "on", TODAY.toString(),
                "termEnd", TODAY.plusYears(5).toString(),
                "basis", "ELECTED",
                "paper", Map.of("number", "12-QĐ/HPN", "date", TODAY.toString(), "issuer", "Hội LHPN tỉnh"));
        step("hanh", office, "handover", given)
                .statusCode(200)
                .body("ended.officer.name", contains("Lý Thị Lan", "Lý Thị Lan"))
                .body("begun.officer.name", contains("Hoàng Thị Hoa", "Hoàng Thị Hoa"))
                .body("begun.role", containsInAnyOrder("OFFICER", "APPROVER"))
                .body("begun[0].paper.number", equalTo("12-QĐ/HPN"))
                .body("begun.position", contains("CHAIR", "CHAIR"));
        assertThat(recordsAt("lan", tree.district())).isEqualTo(404);
        assertThat(recordsAt("hoa", tree.district())).isEqualTo(201);
        as("hanh")
                .queryParam("asOf", TODAY.minusDays(1).toString())
                .get("/api/v1/units/{id}/offices", tree.district())
                .then()
                .body("items.officer.name", contains("Lý Thị Lan", "Lý Thị Lan"));
    }

    @Test
    void theSameOfficeTwiceAtATimeIsRefusedAndSeveralOfficesAreNot() {
        var phuong = officer("phuong");
        begin("hanh", office(phuong, tree.commune(), Map.of())).statusCode(201);
        begin("hanh", office(phuong, tree.commune(), Map.of("from", "2022-01-01")))
                .statusCode(409)
                .body("code", equalTo("taken"));
        begin("hanh", office(phuong, tree.commune(), Map.of("role", "APPROVER")))
                .statusCode(201);
        begin("hanh", office(phuong, tree.district(), Map.of())).statusCode(201);
    }

    @Test
    void anApproverFillsWhatIsBelowAndNeitherHerOwnUnitNorAStrangers() {
        var hoa = officer("hoa");
        begin("lan", office(officer("nga"), tree.commune(), Map.of("role", "APPROVER")))
                .statusCode(201);
        begin("lan", office(officer("nga"), tree.district(), Map.of())).statusCode(403);
        begin("lan", office(officer("nga"), tree.province(), Map.of())).statusCode(403);
        begin("lan", office(officer("nga"), tree.otherDistrict(), Map.of())).statusCode(404);
        begin("mai", office(hoa, tree.commune(), Map.of())).statusCode(403);
        begin("admin", office(hoa, tree.province(), Map.of())).statusCode(201);
    }

    @Test
    void nobodyHandsOutMoreThanASubtreeOrFillsAnOfficeOfHerOwn() {
        for (var role : new String[] {"ADMIN", "CLERK", "PARTNER"}) {
            begin("hanh", office(officer("nga"), tree.commune(), Map.of("role", role)))
                    .statusCode(403);
        }
        begin("hanh", office(officer("hanh"), tree.commune(), Map.of())).statusCode(403);
        var house = new HashMap<>(office(officer("nga"), tree.commune(), Map.of()));
        house.remove("unitId");
        begin("hanh", house).statusCode(403);
    }

    @Test
    void whoIsOutOfReachCannotBeTold() {
        var stranger = as("admin")
                .body(Map.of("login", "x" + tree.key(), "name", "Người lạ"))
                .post("/api/v1/officers")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        for (var id : new String[] {stranger, UUID.randomUUID().toString()}) {
            begin("lan", office(id, tree.commune(), Map.of()))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/officerId"));
            as("lan").get("/api/v1/officers/{id}", id).then().statusCode(404);
        }
    }

    @Test
    void aCorrectionKeepsWhoWhereAndAsWhat() {
        var office = Offices.of(tree.commune(), "Hoàng Thị Nga", "OFFICER");
        var terms = Map.of("title", "Phó Chủ tịch", "position", "VICE_CHAIR", "from", "2021-02-01");
        as("lan").body(terms).put("/api/v1/offices/{id}", office).then().statusCode(428);
        as("lan")
                .header("If-Match", "\"0\"")
                .body(terms)
                .put("/api/v1/offices/{id}", office)
                .then()
                .statusCode(200)
                .body("title", equalTo("Phó Chủ tịch"))
                .body("version", equalTo(1));
        for (var member : new String[] {"unitId", "role", "officerId", "to"}) {
            var more = new HashMap<String, Object>(terms);
            more.put(member, "x");
            as("lan")
                    .header("If-Match", "\"1\"")
                    .body(more)
                    .put("/api/v1/offices/{id}", office)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("unknown-member"));
        }
    }

    @Test
    void aSeatIsVacantFromTheDayOnThatNobodyHoldsIt() {
        var office = Offices.of(tree.commune(), "Hoàng Thị Nga", "OFFICER");
        vacant("").body("items.unit.name", not(hasItem("Xã " + tree.key())));
        step("hanh", office, "ending", ending(TODAY)).statusCode(200);
        vacant("")
                .body("items.unit.name", contains("Xã " + tree.key()))
                .body("items[0].position", equalTo("CHAIR"))
                .body("items[0].officer", nullValue());
        vacant("&asOf=" + TODAY.minusDays(1)).body("items", empty());
        as("lan")
                .get("/api/v1/offices?state=VACANT&within=" + tree.otherDistrict())
                .then()
                .statusCode(404);
    }

    private io.restassured.response.ValidatableResponse vacant(String more) {
        return as("hanh")
                .get("/api/v1/offices?state=VACANT&within=" + tree.province() + more)
                .then()
                .statusCode(200);
    }

    @Test
    void expiringTermsAreListedInTheirTime() {
        begin(
                        "hanh",
                        office(
                                officer("hoa"),
                                tree.commune(),
                                Map.of("termEnd", TODAY.plusDays(30).toString())))
                .statusCode(201);
        var list = "/api/v1/offices?state=EXPIRING&unit=" + tree.commune();
        as("lan").get(list + "&days=30").then().body("items.officer.name", contains("Hoàng Thị Hoa"));
        as("lan").get(list + "&days=29").then().body("items", empty());
    }

    @Test
    void officesAreFoundByTheNameOfOfficerOrUnitWithoutDiacritics() {
        var list = "/api/v1/offices?within=" + tree.province() + "&q=";
        as("hanh").get(list + "hoang thi nga").then().body("items.unit.name", contains("Xã " + tree.key()));
        as("hanh").get(list + "xa " + tree.key()).then().body("items.officer.name", contains("Hoàng Thị Nga"));
        as("hanh").get(list + "không ai").then().body("items", empty());
        step("hanh", Offices.of(tree.commune(), "Hoàng Thị Nga", "OFFICER"), "ending", ending(TODAY))
                .statusCode(200);
        vacant("&q=xa " + tree.key()).body("items.unit.name", contains("Xã " + tree.key()));
        vacant("&q=hoang thi nga").body("items", empty());
    }

    @Test
    void namesOfOfficeHoldersAreReadUpwardsAndDownwardsAndNotAside() {
        at("nga", tree.province())
                .statusCode(200)
                .body("items.officer.name", hasItems("Nông Thị Mai", "Hoàng Thị Hạnh"));
        at("mai", tree.commune()).statusCode(200).body("items", hasSize(1));
        at("thu", tree.commune()).statusCode(404);
        as("thu").get("/api/v1/offices?unit=" + tree.commune()).then().statusCode(404);
        var office = Offices.of(tree.commune(), "Hoàng Thị Nga", "OFFICER");
        as("thu").get("/api/v1/offices/{id}", office).then().statusCode(404);
        as("nga").get("/api/v1/offices/{id}", office).then().body("allowed", empty());
    }

    @Test
    void officersAreFoundWithoutDiacriticsAndShowNoMoreThanTheirName() {
        as("mai")
                .get("/api/v1/officers?q=ly thi lan")
                .then()
                .statusCode(200)
                .body("items.login", contains("lan"))
                .body("items[0].keySet()", containsInAnyOrder("id", "login", "name"));
        as("mai")
                .get("/api/v1/officers/{id}", officer("nga"))
                .then()
                .body("offices.unit.name", hasItem("Xã " + tree.key()));
        as("nga")
                .body(Map.of("login", "moi" + tree.key(), "name", "Mới"))
                .post("/api/v1/officers")
                .then()
                .statusCode(201);
        as("mai")
                .body(Map.of("login", "service-account-x", "name", "Máy"))
                .post("/api/v1/officers")
                .then()
                .statusCode(400);
    }
}
