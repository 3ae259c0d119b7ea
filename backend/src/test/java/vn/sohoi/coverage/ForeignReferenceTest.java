package vn.sohoi.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.sohoi.testing.As.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.Contract;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.RealParts;

/** Ids of another subtree, slipped into filters and bodies: as good as ids of nothing, and never a leak. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ForeignReferenceTest {

    private static final String NOTHING = UUID.randomUUID().toString();

    private Foreign foreign;

    @BeforeEach
    void make() {
        foreign = Foreign.made();
    }

    @Test
    void filtersOfEveryListAnswerAForeignIdAsOneOfNothing() {
        var given = Map.of("unit", foreign.unit(), "within", foreign.unit(), "planItem", foreign.item());
        assertThat(filters()).hasSizeGreaterThan(8).allSatisfy(filter -> {
            var path = filter.split(" ")[0];
            var name = filter.split(" ")[1];
            var needed = path.endsWith("/series")
                    ? "&period=2023H1"
                    : path.endsWith("/document-register") ? "&year=2023" : "";
            var answer = stranger(path + "?count=true&" + name + "=" + given.get(name) + needed);
            var nothing = stranger(path + "?count=true&" + name + "=" + NOTHING + needed);
            assertThat(answer.statusCode()).isIn(200, 404).isEqualTo(status(nothing, answer));
            if (answer.statusCode() == 200) {
                assertThat(answer.jsonPath().getList("items")).isEmpty();
                assertThat(answer.jsonPath().getLong("count")).isZero();
            }
        });
    }

    /** A list may answer an unknown unit with a 404 and a foreign one with nothing in it; neither tells anything. */
    private static int status(Response nothing, Response answer) {
        return nothing.statusCode() == 404 && answer.statusCode() == 200 ? 200 : nothing.statusCode();
    }

    private static Response stranger(String path) {
        var plain = path.contains("/series") || path.contains("/document-register")
                ? path.replace("count=true&", "")
                : path;
        return as(Foreign.STRANGER).get(plain);
    }

    /** Each list that has one of the filters by which a subtree could be named; names of units are everybody's. */
    private static Stream<String> filters() {
        return Contract.document().get("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .filter(path -> !path.getKey().contains("{") && !path.getKey().endsWith("/units"))
                .filter(path -> !path.getKey().contains("/audit-entries"))
                .flatMap(path -> Stream.of("unit", "within", "planItem")
                        .filter(name -> path.getValue()
                                .get("get")
                                .path("parameters")
                                .findValuesAsText("name")
                                .contains(name))
                        .map(name -> path.getKey() + " " + name));
    }

    @Test
    void bodiesCannotNameAForeignThing() {
        var mine = GivenPlan.unitOf(Foreign.STRANGER);
        var own = GivenPlan.draft(Foreign.STRANGER);
        var item = GivenPlan.items(Foreign.STRANGER, own).getString("items[0].id");
        var below = as(Foreign.STRANGER)
                .get("/api/v1/units?limit=1&parent=" + mine)
                .then()
                .extract()
                .<String>path("items[0].id");
        for (var ids : List.of(
                List.of(foreign.plan(), foreign.item(), foreign.officer()), List.of(NOTHING, NOTHING, NOTHING))) {
            var plan = new HashMap<>(GivenPlan.plan(Foreign.STRANGER, "Kế hoạch dựa vào"));
            plan.put("upperPlanId", ids.get(0));
            declined(post("plans", plan));
            declined(post("plans/" + own + "/items", Map.of("text", "Việc", "parentItemId", ids.get(1))));
            declined(post("plan-items/" + item + "/concretisations", Map.of("planId", ids.get(0))));
            declined(post(
                    "activities",
                    Map.of(
                            "unitId",
                            mine,
                            "kind",
                            "OTHER",
                            "title",
                            "Nhờ",
                            "heldOn",
                            "2023-05-29",
                            "planItemId",
                            ids.get(1))));
            declined(post(
                            "offices",
                            Map.of(
                                    "officerId", ids.get(2),
                                    "unitId", below,
                                    "role", "OFFICER",
                                    "title", "T",
                                    "position", "OTHER",
                                    "from", "2023-01-01")))
                    .then()
                    .body("code", equalTo("officer-unknown"));
        }
    }

    @Test
    void whatTheServerSetsCannotBeSet() {
        var unit = GivenPlan.unitOf(Foreign.STRANGER);
        var bodies = Map.of(
                "activities",
                Map.of("unitId", unit, "kind", "OTHER", "title", "Của tôi", "heldOn", "2023-05-29"),
                "member-counts",
                Map.of("unitId", unit, "countedOn", "2023-05-29", "members", 1, "women18", 2),
                "plans",
                GivenPlan.plan(Foreign.STRANGER, "Kế hoạch"),
                "reports",
                Map.of("unitId", unit, "period", "2023H1"),
                "officers",
                Map.of("login", "ai.do", "name", "Ai Đó"));
        bodies.forEach((path, body) -> {
            for (var member : new String[] {"id", "version", "state", "status", "recordedBy", "subject", "machine"}) {
                var more = new HashMap<String, Object>(body);
                more.put(member, "1");
                var answer = post(path, more);
                assertThat(answer.statusCode()).as(path + " " + member).isEqualTo(400);
                assertThat(answer.jsonPath().getString("code")).isEqualTo("unknown-member");
            }
        });
    }

    private static Response post(String path, Object body) {
        return as(Foreign.STRANGER).header("If-Match", "\"0\"").body(body).post("/api/v1/" + path);
    }

    private static Response declined(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isIn(403, 404, 422);
        assertThat(answer.asString()).doesNotContain("Kế hoạch kín", "Việc kín", "Người Kín");
        return answer;
    }
}
