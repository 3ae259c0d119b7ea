package vn.sohoi.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static vn.sohoi.org.Reorganisations.ALL;
import static vn.sohoi.org.Reorganisations.applied;
import static vn.sohoi.org.Reorganisations.draft;
import static vn.sohoi.org.Reorganisations.drafted;
import static vn.sohoi.org.Reorganisations.step;
import static vn.sohoi.org.Reorganisations.tag;
import static vn.sohoi.testing.As.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

/** Hamlets share names everywhere: two communes become one, and in both there is a Nà Pàng. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class NameClashesTest {

    private static final String DAY = "2024-03-15";

    private Tree tree;

    @BeforeEach
    void grown() {
        tree = Tree.grow();
        applied(
                "2024-02-01",
                Map.of(
                        "kind",
                        "OPEN",
                        "open",
                        List.of(
                                fresh("f", "COMMUNE", "xã", other(), key("e")),
                                fresh("c1", "BRANCH", "chi hội", "Nà Pàng " + tree.key(), key("c")),
                                fresh("f1", "BRANCH", "chi hội", "Nà Pàng " + tree.key(), key("f")),
                                fresh("f2", "BRANCH", "chi hội", "Khau Dề " + tree.key(), key("f")))));
    }

    @Test
    void aRehearsalListsEachWithWhatWouldKeepThemApart() {
        var id = drafted(merged(null));
        var clash = "nameClashes.find { it.parent.name == 'Xã Mới " + tree.key() + "' }";
        as("admin")
                .post(ALL + "/{id}/rehearsal", id)
                .then()
                .statusCode(200)
                .body("nameClashes.name", contains("Chi hội " + branch()))
                .body(clash + ".units.unit.name", contains("Chi hội " + branch(), "Chi hội " + branch()))
                .body(clash + ".units.cameFrom.name", containsInAnyOrder("Xã " + other(), "Xã " + tree.key()))
                .body(clash + ".units.suggested", containsInAnyOrder(apart(other()), apart("Xã " + tree.key())));
        as("mai")
                .get("/api/v1/units?q=" + tree.key() + "&kind=BRANCH&asOf=" + DAY)
                .then()
                .body("items.validFrom", hasItems("2024-02-01"));
    }

    @Test
    void anApplicationIsRefusedAndAllAreNamed() {
        applied(
                "2024-02-02",
                Map.of(
                        "kind",
                        "OPEN",
                        "open",
                        List.of(fresh("c2", "BRANCH", "chi hội", "Khau Dề " + tree.key(), key("c")))));
        var id = drafted(merged("REFUSE"));
        step(id, "application")
                .statusCode(422)
                .body("code", equalTo("reorganisation-names"))
                .body("errors.pointer", contains("/changes/0", "/changes/0"))
                .body("errors.code", contains("reorganisation-name", "reorganisation-name"))
                .body("errors.detail.find { it.contains('Nà Pàng') }", containsString(apart(other())))
                .body("errors.detail.find { it.contains('Khau Dề') }", containsString("(Xã " + tree.key() + ")"));
        as("admin").get(ALL + "/{id}", id).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void keptApartTheyAreCalledAfterWhereTheyCameFromUntilItIsTakenBack() {
        var id = drafted(merged("REFUSE"));
        as("admin")
                .header("If-Match", tag(id))
                .body(merged("KEEP_APART"))
                .put(ALL + "/{id}", id)
                .then()
                .statusCode(200)
                .body("nameClashes", equalTo("KEEP_APART"));
        step(id, "application").statusCode(200);

        assertThat(names(DAY))
                .containsExactlyInAnyOrder(apart(other()), apart("Xã " + tree.key()), "Chi hội Khau Dề " + tree.key());
        assertThat(names("2024-03-14"))
                .containsExactlyInAnyOrder(
                        "Chi hội " + branch(), "Chi hội " + branch(), "Chi hội Khau Dề " + tree.key());
        as("mai")
                .queryParam("q", apart("Xã " + tree.key()))
                .get("/api/v1/units")
                .then()
                .body("items.name", contains(apart("Xã " + tree.key())))
                .body("items.validFrom", contains(DAY));
        var renamed = as("mai")
                .queryParam("q", apart("Xã " + tree.key()))
                .get("/api/v1/units")
                .<String>path("items[0].id");
        as("mai")
                .get("/api/v1/units/{id}/history", renamed)
                .then()
                .body("lines.name", contains("Chi hội " + branch(), apart("Xã " + tree.key())))
                .body("lines[1].act.number", equalTo("01/QĐ"));

        step(id, "reversal").statusCode(200);
        assertThat(names(DAY))
                .containsExactlyInAnyOrder(
                        "Chi hội " + branch(), "Chi hội " + branch(), "Chi hội Khau Dề " + tree.key());
        as("mai").get("/api/v1/units/{id}/history", renamed).then().body("lines.to", contains(nullValue()));
    }

    @Test
    void whereNobodySharesANameNothingIsListed() {
        var id = drafted(draft(DAY, Map.of("kind", "MERGE", "units", List.of(key("c")), "to", key("e"))));
        as("admin").post(ALL + "/{id}/rehearsal", id).then().body("nameClashes", empty());
        as("admin").get(ALL + "/{id}", id).then().body("nameClashes", equalTo("REFUSE"));
    }

    private List<String> names(String day) {
        return as("mai")
                .get("/api/v1/units/{id}/subtree?limit=500&asOf=" + day, tree.province())
                .jsonPath()
                .getList("items.findAll { it.kind == 'BRANCH' }.name");
    }

    private Map<String, Object> merged(String nameClashes) {
        var draft = new HashMap<>(draft(
                DAY,
                Map.of(
                        "kind",
                        "MERGE",
                        "units",
                        List.of(key("c"), key("f")),
                        "open",
                        List.of(fresh("n", "COMMUNE", "xã", "Mới " + tree.key(), key("d"))))));
        if (nameClashes != null) {
            draft.put("nameClashes", nameClashes);
        }
        return draft;
    }

    private static Map<String, Object> fresh(String key, String kind, String type, String name, String parent) {
        return Map.of(
                "key",
                parent.substring(0, parent.length() - 1) + key,
                "kind",
                kind,
                "type",
                type,
                "name",
                name,
                "parent",
                parent);
    }

    private String other() {
        return "Pác Ngòi " + tree.key();
    }

    private String branch() {
        return "Nà Pàng " + tree.key();
    }

    private String apart(String from) {
        return "Chi hội %s (%s)".formatted(branch(), from);
    }

    private String key(String of) {
        return tree.key() + "-" + of;
    }
}
