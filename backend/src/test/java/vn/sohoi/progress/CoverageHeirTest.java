package vn.sohoi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohoi.testing.As.as;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.Cascade;
import vn.sohoi.testing.Given;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

/** The matrix in the organisation of a day: the row of a unit that closed is that of whoever stands for it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CoverageHeirTest {

    @Test
    void aClosedUnitsRowIsItsHeirsWithANote() {
        var tree = Tree.grow();
        var plan = Cascade.issued("mai", "hanh", tree.province(), null);
        var item = GivenPlan.items("mai", plan).getString("items[0].id");
        var taken = Cascade.taken("thu", Cascade.draft("thu", tree.otherDistrict(), plan), item);
        Given.activity("thu", tree.otherDistrict(), Map.of("planItemId", taken, "attendances", 25))
                .statusCode(201);
        merge(tree.key() + "-e", tree.key() + "-d");

        var today = matrix(plan, "");
        assertThat(today.getList("items.unit.id"))
                .containsExactly(tree.district().toString());
        assertThat(today.getList("items[0].formerly.id"))
                .containsExactly(tree.otherDistrict().toString());
        assertThat(today.getList("items[0].cells.state")).containsExactly("IN_PROGRESS", "NOT_CONCRETISED");
        assertThat(today.getInt("items[0].cells[0].attendances")).isEqualTo(25);

        var before = matrix(plan, "?asOf=2023-06-30");
        assertThat(before.getList("items.unit.id"))
                .containsExactly(
                        tree.otherDistrict().toString(), tree.district().toString());
        assertThat(before.getList("items.formerly")).containsExactly(List.of(), List.of());
        assertThat(before.getList("items.collect { it.cells[0].state }"))
                .containsExactly("IN_PROGRESS", "NOT_CONCRETISED");
    }

    /** An amendment moves items; whatever led to one leads to the other from then on. */
    @Test
    void anItemThatMovesTakesItsWorkAlong() throws SQLException {
        var tree = Tree.grow();
        var plan = Cascade.issued("mai", "hanh", tree.province(), null);
        var items = GivenPlan.items("mai", plan).getList("items.id", String.class);
        var taken = Cascade.taken("lan", Cascade.draft("lan", tree.district(), plan), items.get(0));
        Given.activity("lan", tree.district(), Map.of("planItemId", taken, "attendances", 25))
                .statusCode(201);
        assertThat(matrix(plan, "").getList("items[1].cells.state")).containsExactly("IN_PROGRESS", "NOT_CONCRETISED");
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var move = connection.prepareStatement(
                        "update plan_item set upper_item_id = cast(? as uuid) where id = cast(? as uuid)")) {
            move.setString(1, items.get(1));
            move.setString(2, taken);
            assertThat(move.executeUpdate()).isEqualTo(1);
        }
        assertThat(matrix(plan, "").getList("items[1].cells.state")).containsExactly("NOT_CONCRETISED", "IN_PROGRESS");
        assertThat(matrix(plan, "").getInt("items[1].cells[1].attendances")).isEqualTo(25);
    }

    /** Who was owed the plan when it was issued has a row; nobody else has. */
    @Test
    void rowsAreThoseToWhomThePlanWasDelivered() throws SQLException {
        var tree = Tree.grow();
        var plan = Cascade.issued("mai", "hanh", tree.province(), null);
        assertThat(matrix(plan, "").getList("items")).hasSize(2);
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var delivery = connection.prepareStatement(
                        "insert into plan_delivery (id, version, plan_id, number, unit_id,"
                                + " role, delivered_at) values (gen_random_uuid(), 0, cast(? as uuid), 1, ?, 'COPY', now())")) {
            delivery.setString(1, plan);
            delivery.setObject(2, tree.district());
            assertThat(delivery.executeUpdate()).isEqualTo(1);
        }
        assertThat(matrix(plan, "").getList("items.unit.id"))
                .containsExactly(tree.district().toString());
        assertThat(matrix(plan, "?within=" + tree.province()).getList("items")).hasSize(3);
    }

    private static void merge(String unit, String into) {
        var id = as("admin")
                .body(Map.of(
                        "title",
                        "Nhập huyện",
                        "act",
                        Map.of("number", "1/NQ", "date", "2023-12-01", "issuer", "Tỉnh"),
                        "effectiveOn",
                        "2024-01-01",
                        "changes",
                        List.of(Map.of("kind", "MERGE", "units", List.of(unit), "to", into))))
                .post("/api/v1/reorganisations")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        as("admin")
                .header("If-Match", "\"0\"")
                .post("/api/v1/reorganisations/{id}/application", id)
                .then()
                .statusCode(200);
    }

    private static JsonPath matrix(String plan, String query) {
        return as("mai")
                .get("/api/v1/plans/{id}/coverage" + query, plan)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
