package vn.sohoi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.GivenPlan.draft;
import static vn.sohoi.testing.GivenPlan.move;
import static vn.sohoi.testing.GivenPlan.unitOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Actor.Grant;
import vn.sohoi.platform.security.Role;
import vn.sohoi.testing.Given;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

/** The audit as inspectors and administrators read it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AuditResourceTest {

    @BeforeEach
    void province() {
        HousePart.province();
    }

    @Test
    void anEntrySaysWhoInWhichOfficesWhatWhenAndFromWhere() {
        var id = draft("mai");
        as("mai")
                .header("If-Match", "\"0\"")
                .header("User-Agent", "May tinh ban")
                .body("{}")
                .post("/api/v1/plans/{id}/submission", id)
                .then()
                .statusCode(200);
        list("admin", "subject=" + id)
                .body("items.kind", contains("PlanEvent.Moved", "PlanEvent.Drafted"))
                .body("items[0].actorName", equalTo("Nông Thị Mai"))
                .body("items[0].offices", containsString("OFFICER"))
                .body("items[0].agent", equalTo("May tinh ban"))
                .body("items[0].address", equalTo("127.0.0.1"))
                .body("items[0].body", containsString("SUBMISSION"))
                .body("items[0].at", notNullValue());
    }

    @Test
    void anInspectorReadsHerSubtreeAndNobodyElseReads() {
        var tree = Tree.grow();
        tree.admit("ubkt", "Triệu Thị Kiểm", tree.key() + "-p", "INSPECTOR");
        var office = as("hanh")
                .get("/api/v1/units/{id}/offices", tree.commune())
                .then()
                .extract()
                .<String>path("items[0].id");
        as("lan")
                .header("If-Match", "\"0\"")
                .body("{\"title\":\"Phó Chủ tịch\",\"position\":\"VICE_CHAIR\",\"from\":\"2021-01-01\"}")
                .put("/api/v1/offices/{id}", office)
                .then()
                .statusCode(200);
        list("ubkt", "within=" + tree.district())
                .body("items.subject", contains(office))
                .body("items[0].kind", equalTo("OfficeEvent.Corrected"))
                .body("items[0].unit.id", equalTo(tree.commune().toString()))
                .body("items[0].body", containsString("\"before\":{\"title\":\"Chủ tịch\",\"position\":\"CHAIR\","))
                .body("items[0].body", containsString("\"after\":{\"title\":\"Phó Chủ tịch\","));
        list("ubkt", "within=" + tree.otherDistrict()).body("items", empty());
        for (var login : new String[] {"mai", "hanh", "nga"}) {
            as(login).get("/api/v1/audit-entries").then().statusCode(403);
            as(login).get("/api/v1/audit-entries/verification").then().statusCode(403);
        }
    }

    @Test
    void whatBelongsToNoUnitIsTheAdministrators() {
        var id = HousePart.importing("units", HousePart.sample("units-2023.csv"), false)
                .statusCode(200)
                .extract()
                .<String>path("id");
        list("admin", "subject=" + id).body("items", hasSize(1));
        list("ubkt", "subject=" + id).body("items", empty());
    }

    @Test
    void readingTheAuditIsWrittenDown() {
        var marker = UUID.randomUUID().toString();
        list("ubkt", "subject=" + marker).body("items", empty());
        list("admin", "kind=RestrictedRead&limit=1").body("items[0].body", containsString(marker));
    }

    @Test
    void filtersAndPagesHoldTogether() {
        var id = draft("mai");
        move("mai", id, "submission").statusCode(200);
        move("hanh", id, "return").statusCode(200);
        var first = list("admin", "subject=" + id + "&limit=2").body("items", hasSize(2));
        var next = first.extract().<String>path("next");
        list("admin", "subject=" + id + "&limit=2&cursor=" + next).body("items.kind", contains("PlanEvent.Drafted"));
        list("admin", "kind=PlanEvent.Moved&limit=20").body("items.kind", everyItem(equalTo("PlanEvent.Moved")));
        list("admin", "subject=" + id + "&to=2020-01-01").body("items", empty());
        list("admin", "subject=" + id + "&from=2020-01-01").body("items", hasSize(3));
    }

    @Test
    void theChainIsWholeByOneCall() {
        Given.session("nga", UUID.fromString(unitOf("nga")), "2023-05-01", 3);
        as("admin")
                .get("/api/v1/audit-entries/verification")
                .then()
                .statusCode(200)
                .body("whole", equalTo(true))
                .body("head", not(startsWith("0000000000")));
        as("admin").get("/api/v1/audit-entries/verification?from=0").then().statusCode(400);
    }

    @Test
    void whoHoldsSeveralOfficesActsForTheUnitAboveThemAll() {
        assertThat(Origins.common(actor("/p/d/c/", "/p/d/"))).isEqualTo("/p/d/");
        assertThat(Origins.common(actor("/p/d/c/", "/p/e/"))).isEqualTo("/p/");
        assertThat(Origins.common(actor("/p/d/", "/p/de/"))).isEqualTo("/p/");
        assertThat(Origins.common(actor("/p/", "/q/"))).isEqualTo("/");
        assertThat(Origins.common(actor())).isEqualTo("/");
    }

    private static Actor actor(String... paths) {
        var grants = java.util.Arrays.stream(paths)
                .map(path -> new Grant(Role.OFFICER, path))
                .collect(java.util.stream.Collectors.toSet());
        return new Actor(new UUID(0, 1), "login", "Name", grants);
    }

    private static ValidatableResponse list(String login, String query) {
        return as(login).get("/api/v1/audit-entries?" + query).then().statusCode(200);
    }
}
