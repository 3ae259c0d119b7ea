package vn.sohoi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohoi.testing.As.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohoi.testing.Cascade;
import vn.sohoi.testing.Given;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

/** Random work of three units, held against {@link CoverageModel}, which knows no database. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CoverageModelTest {

    private static final List<String> OFFICERS = List.of("lan", "thu", "nga");

    private final CoverageModel model = new CoverageModel();
    private final Map<String, UUID> unit = new TreeMap<>();
    private final Map<String, String> plan = new TreeMap<>();
    private String upper;
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 20230302, 129})
    void everyCellIsAsTheModelSays(long seed) {
        random = new Random(seed);
        begin(Tree.grow());
        for (var step = 0; step < 45; step++) {
            work(OFFICERS.get(random.nextInt(OFFICERS.size())));
        }
        assertThat(answered()).isEqualTo(model.cells(unit.values(), model.itemsOf(upper)));
    }

    private void begin(Tree tree) {
        unit.putAll(Map.of("lan", tree.district(), "thu", tree.otherDistrict(), "nga", tree.commune()));
        model.stands(tree.commune(), tree.district());
        upper = GivenPlan.create(
                        "mai",
                        Map.of(
                                "unitId", tree.province(),
                                "document", Map.of("title", "Kế hoạch " + UUID.randomUUID(), "year", 2023),
                                "items", List.of(heading(), GivenPlan.item("II", "Phát triển hội viên"))))
                .statusCode(201)
                .extract()
                .path("id");
        Cascade.issue("mai", "hanh", upper);
        model.plan(upper, tree.province(), true);
        see("mai", upper);
        OFFICERS.forEach(officer -> {
            var id = Cascade.draft(officer, unit.get(officer), upper);
            plan.put(officer, id);
            model.plan(id, unit.get(officer), false);
            see(officer, id);
        });
    }

    private static Map<String, Object> heading() {
        return Map.of(
                "path",
                "I",
                "level",
                1,
                "kind",
                "ITEM",
                "text",
                "Tuyên truyền",
                "children",
                List.of(bullet("I.1"), bullet("I.2")));
    }

    private static Map<String, Object> bullet(String path) {
        return Map.of("path", path, "level", 2, "kind", "BULLET", "text", "Việc " + path);
    }

    /** Takes the items as the service shows them into the model. */
    private void see(String login, String id) {
        see(id, null, GivenPlan.items(login, id).getList("items"));
    }

    @SuppressWarnings("unchecked")
    private void see(String id, String parent, List<Map<String, Object>> items) {
        for (var item : items) {
            var above = (Map<String, Object>) item.get("upperItem");
            model.item((String) item.get("id"), id, parent, above == null ? null : (String) above.get("id"));
            see(id, (String) item.get("id"), (List<Map<String, Object>>) item.get("children"));
        }
    }

    /** One thing an officer tries; what the service declines is no fact. */
    private void work(String officer) {
        var own = plan.get(officer);
        var open = model.itemsOf(upper);
        if (officer.equals("nga") && model.isIssued(plan.get("lan")) && random.nextBoolean()) {
            open = model.itemsOf(plan.get("lan"));
        }
        var item = open.get(random.nextInt(open.size()));
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> {
                as(officer)
                        .body(Map.of("planId", own))
                        .post("/api/v1/plan-items/{id}/concretisations", item)
                        .then();
                see(officer, own);
            }
            case 3 -> {
                var parents = model.itemsOf(own);
                var parent = parents.get(random.nextInt(parents.size()));
                as(officer)
                        .body(Map.of("text", "Sáng kiến", "parentItemId", parent))
                        .post("/api/v1/plans/{id}/items", own)
                        .then();
                see(officer, own);
            }
            case 4 -> {
                if (Cascade.exempt(officer, item, unit.get(officer), "Không hợp")
                                .extract()
                                .statusCode()
                        == 201) {
                    model.exempt(item, unit.get(officer));
                }
            }
            case 5 -> {
                if (!model.isIssued(own) && random.nextInt(3) == 0 && !officer.equals("thu")) {
                    issue(officer, own);
                }
            }
            case 6 -> {
                var mine = model.itemsOf(own);
                var done = mine.get(random.nextInt(mine.size()));
                var answer = Cascade.assign(officer, done, Map.of("schedule", Map.of("doneOn", "2023-06-30")));
                if (answer.extract().statusCode() == 200) {
                    model.done(done);
                }
            }
            default -> hold(officer, random.nextBoolean() ? item : any(model.itemsOf(own)));
        }
    }

    private void issue(String officer, String own) {
        if (officer.equals("lan")) {
            Cascade.issue("lan", "lan", own);
            model.issued(own);
        }
    }

    private String any(List<String> items) {
        return items.get(random.nextInt(items.size()));
    }

    private void hold(String officer, String item) {
        var attendances = random.nextInt(50);
        var result = random.nextInt(4) == 0 ? "Tốt" : "";
        var held = Given.activity(
                        officer,
                        unit.get(officer),
                        Map.of("planItemId", item, "attendances", attendances, "result", result))
                .statusCode(201)
                .extract();
        if (random.nextInt(5) == 0) {
            as(officer)
                    .header("If-Match", held.header("ETag"))
                    .body(Map.of("reason", "Nhầm"))
                    .post("/api/v1/activities/{id}/cancellation", held.<String>path("id"))
                    .then()
                    .statusCode(200);
        } else {
            model.held(item, unit.get(officer), attendances, !result.isEmpty());
        }
    }

    private Map<String, String> answered() {
        var cells = new TreeMap<String, String>();
        var matrix = as("mai")
                .get("/api/v1/plans/{id}/coverage?within=" + model.unitOf(upper), upper)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        for (Map<String, Object> row : matrix.<Map<String, Object>>getList("items")) {
            var id = ((Map<?, ?>) row.get("unit")).get("id");
            for (var each : (List<?>) row.get("cells")) {
                var cell = (Map<?, ?>) each;
                cells.put(
                        id + " " + cell.get("itemId"),
                        cell.get("state") + " " + cell.get("activities") + " " + cell.get("attendances"));
            }
        }
        return cells;
    }
}
