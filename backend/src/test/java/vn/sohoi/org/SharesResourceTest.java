package vn.sohoi.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.sohoi.org.Reorganisations.ALL;
import static vn.sohoi.org.Reorganisations.applied;
import static vn.sohoi.org.Reorganisations.draft;
import static vn.sohoi.org.Reorganisations.drafted;
import static vn.sohoi.org.Reorganisations.step;
import static vn.sohoi.org.Reorganisations.unit;
import static vn.sohoi.testing.As.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.Given;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Rows;
import vn.sohoi.testing.Tree;

/** A commune with 61 members among 100 women is divided; the sums above stay what they were, in every reading. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SharesResourceTest {

    private static final String DAY = "2024-03-15";
    private static final String AFTER = "from=2024-01-01&to=2024-12-31";
    private static final String BEFORE = "from=2024-01-01&to=2024-03-14";

    private Tree tree;

    @BeforeEach
    void counted() {
        tree = Tree.grow();
        Given.session("nga", tree.commune(), "2024-01-05", 5);
        Given.memberCount("nga", tree.commune(), "2024-01-10", 61, 100).statusCode(201);
    }

    @Test
    void eachStockIsDividedToTheUnitAndTheSumStands() {
        var share = figure(tree.province(), BEFORE, "ATTR_RATE");
        applied(DAY, split(Map.of("shares", Map.of(key("a"), 0.6, key("b"), 0.4))));

        assertThat(figure(named("a"), AFTER, "MEM_TOTAL")).isEqualTo(37f);
        assertThat(figure(named("a"), AFTER, "WOMEN_18P")).isEqualTo(60f);
        assertThat(figure(named("b"), AFTER, "MEM_TOTAL")).isEqualTo(24f);
        assertThat(figure(named("b"), AFTER, "WOMEN_18P")).isEqualTo(40f);
        assertThat(figure(tree.commune(), AFTER, "MEM_TOTAL")).isNull();
        for (var reading : List.of("", "&restatedTo=2024-03-14", "&restatedTo=2026-01-01")) {
            assertThat(figure(tree.province(), AFTER + reading, "MEM_TOTAL")).isEqualTo(61f);
            assertThat(figure(tree.province(), BEFORE + reading, "MEM_TOTAL")).isEqualTo(61f);
            assertThat(figure(tree.province(), AFTER + reading, "ATTR_RATE")).isEqualTo(share);
            assertThat(figure(tree.province(), AFTER + reading, "PROP_ATT")).isEqualTo(5f);
        }
    }

    @Test
    void theLargestShareTakesThePlaceOfThePastUnlessAnotherIsNamed() {
        applied(DAY, split(Map.of("shares", Map.of(key("a"), 1, key("b"), 2))));
        assertThat(figure(named("b"), AFTER + "&restatedTo=2025-01-01", "PROP_ATT"))
                .isEqualTo(5f);
        assertThat(figure(named("a"), AFTER + "&restatedTo=2025-01-01", "PROP_ATT"))
                .isNull();
        assertThat(figure(named("a"), BEFORE + "&restatedTo=2025-01-01", "MEM_TOTAL"))
                .isNull();

        tree = Tree.grow();
        Given.session("nga", tree.commune(), "2024-01-05", 5);
        applied(DAY, split(Map.of("to", key("a"), "shares", Map.of(key("a"), 1, key("b"), 2))));
        assertThat(figure(named("a"), AFTER + "&restatedTo=2025-01-01", "PROP_ATT"))
                .isEqualTo(5f);
    }

    @Test
    void anOpenedFigureNamesTheReorganisationAsItsRecord() {
        var id = applied(DAY, split(Map.of("shares", Map.of(key("a"), 1, key("b"), 2))));
        as("mai")
                .get("/api/v1/ledger-entries?indicator=MEM_TOTAL&within=" + named("b"))
                .then()
                .statusCode(200)
                .body("items.quantity", contains(41f))
                .body("items.day", contains(DAY))
                .body("items.sourceType", contains("REORGANISATION"))
                .body("items.sourceId", contains(id))
                .body("items.sourceLabel", contains("Chia tách đơn vị theo 01/QĐ"));
    }

    @Test
    void aUnitThatGoesOnKeepsItsShareAndWhatItSpokeFor() {
        Given.memberCount("lan", tree.district(), "2024-01-10", 10, 20).statusCode(201);
        applied("2024-02-01", Map.of("kind", "MERGE", "units", List.of(key("c")), "to", key("d")));
        var shares = Map.of(key("d"), 1, key("a"), 3);
        var beside = unit(key("a"), "Phần a" + tree.key(), tree.province());
        applied(DAY, Map.of("kind", "SPLIT", "units", List.of(key("d")), "open", List.of(beside), "shares", shares));

        assertThat(figure(tree.district(), AFTER, "MEM_TOTAL")).isEqualTo(18f);
        assertThat(figure(named("a"), AFTER, "MEM_TOTAL")).isEqualTo(53f);
        assertThat(figure(tree.province(), AFTER, "MEM_TOTAL")).isEqualTo(71f);
    }

    @Test
    void aSuccessorThatWasThereBeforeAddsTheShareToItsOwn() {
        Given.memberCount("thu", tree.otherDistrict(), "2024-01-10", 10, 20).statusCode(201);
        var shares = Map.of(key("e"), 1, key("a"), 1);
        applied(
                DAY,
                Map.of(
                        "kind",
                        "SPLIT",
                        "units",
                        List.of(key("c")),
                        "open",
                        List.of(under("a")),
                        "to",
                        key("e"),
                        "shares",
                        shares));

        assertThat(figure(tree.otherDistrict(), AFTER, "WOMEN_18P")).isEqualTo(70f);
        assertThat(figure(tree.province(), AFTER, "WOMEN_18P")).isEqualTo(120f);
        assertThat(figure(tree.province(), AFTER, "MEM_TOTAL")).isEqualTo(71f);
    }

    @Test
    void aReversalTakesTheSharesBackAndTheKeysMayBeUsedAgain() {
        var shares = Map.of("shares", Map.of(key("a"), 1, key("b"), 1));
        var id = applied(DAY, split(shares));
        step(id, "reversal").statusCode(200).body("opened", empty());

        assertThat(figure(tree.commune(), AFTER, "MEM_TOTAL")).isEqualTo(61f);
        assertThat(figure(tree.province(), AFTER, "MEM_TOTAL")).isEqualTo(61f);
        as("mai").get("/api/v1/units?q=phan " + tree.key()).then().body("items", empty());
        as("mai")
                .get("/api/v1/ledger-entries?indicator=MEM_TOTAL&within=" + tree.province())
                .then()
                .body("items.quantity", contains(61f));

        step(applied(DAY, split(shares)), "reversal").statusCode(200);
    }

    @Test
    void aCountMadeForOnePartStandsInTheWay() {
        var shares = Map.of(key("c"), 1, key("a"), 1);
        var id = applied(
                DAY,
                Map.of("kind", "SPLIT", "units", List.of(key("c")), "open", List.of(under("a")), "shares", shares));
        as("admin").get(ALL + "/{id}", id).then().body("dependents", empty());
        Given.memberCount("nga", tree.commune(), "2024-05-01", 33, 50).statusCode(201);

        as("admin").get(ALL + "/{id}", id).then().body("dependents.what", contains("member_count"));
        step(id, "reversal").statusCode(409).body("code", equalTo("reorganisation-needed"));
    }

    @Test
    void aRehearsalTellsTheSharesAndKeepsNothing() {
        var id = drafted(draft(DAY, split(Map.of("shares", Map.of(key("a"), 1, key("b"), 1)))));
        var before = Rows.counted();
        as("admin")
                .post(ALL + "/{id}/rehearsal", id)
                .then()
                .statusCode(200)
                .body(
                        "open.findAll { it.what == 'opening-count' }.label",
                        containsInAnyOrder(
                                "Tổng số hội viên: 31",
                                "Tổng số hội viên: 30",
                                "Phụ nữ từ 18 tuổi trở lên: 50",
                                "Phụ nữ từ 18 tuổi trở lên: 50"))
                .body("open.what", hasItem("office"));
        assertThat(Rows.counted()).isEqualTo(before);
    }

    @Test
    void whatWasNeverCountedIsNotDivided() {
        tree = Tree.grow();
        applied(DAY, split(Map.of("shares", Map.of(key("a"), 1, key("b"), 1))));
        assertThat(figure(named("a"), AFTER, "MEM_TOTAL")).isNull();
    }

    @Test
    void namedBranchesMoveWithWhatTheyRecorded() {
        var branch = unit(key("x"), "Chi " + tree.key(), tree.commune());
        applied("2024-02-01", Map.of("kind", "OPEN", "open", List.of(branch)));
        tree.admit("yen", "Bế Thị Yến", key("x"), "OFFICER");
        var id = UUID.fromString(as("mai")
                .queryParam("q", "Chi " + tree.key())
                .get("/api/v1/units")
                .path("items[0].id"));
        Given.session("yen", id, "2024-02-10", 9);
        Given.memberCount("yen", id, "2024-02-10", 8, 9).statusCode(201);
        applied(
                DAY,
                split(Map.of("to", key("a"))),
                Map.of("kind", "MOVE", "units", List.of(key("x")), "parent", key("b")));

        assertThat(figure(named("b"), AFTER, "MEM_TOTAL")).isEqualTo(8f);
        assertThat(figure(named("b"), AFTER + "&restatedTo=2024-04-01", "PROP_ATT"))
                .isEqualTo(9f);
        assertThat(figure(named("a"), AFTER + "&restatedTo=2024-04-01", "PROP_ATT"))
                .isEqualTo(5f);
        assertThat(figure(named("a"), AFTER, "MEM_TOTAL")).isEqualTo(61f);
        assertThat(figure(tree.province(), AFTER, "MEM_TOTAL")).isEqualTo(69f);
    }

    @Test
    void sharesThatCannotBeAreRefused() {
        impossible(split(Map.of("shares", Map.of(key("a"), 0, key("b"), 0))));
        impossible(split(Map.of("shares", equally("a", "e"))));
        impossible(split(Map.of("shares", equally("e", "a"))));
        impossible(split(Map.of("to", key("a"), "shares", Map.of(key("b"), 1))));
        impossible(split(Map.of("to", key("a"), "shares", Map.of(key("a"), 1, key("c"), 1))));
        impossible(Map.of("kind", "MERGE", "units", List.of(key("c")), "to", key("e"), "shares", Map.of(key("e"), 1)));
        impossible(
                split(Map.of("to", key("e"), "shares", equally("e", "a"))),
                Map.of("kind", "CLOSE", "units", List.of(key("e"))));
        for (var weight : List.of(-1, 1e20, 0.0000001)) {
            as("admin")
                    .body(draft(DAY, split(Map.of("shares", Map.of(key("a"), weight)))))
                    .post(ALL)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void beforeItsDayItIsOnlyRehearsed() {
        var id = drafted(draft("2999-01-01", split(Map.of("shares", Map.of(key("a"), 1, key("b"), 1)))));
        as("admin").post(ALL + "/{id}/rehearsal", id).then().statusCode(200);
        step(id, "application").statusCode(409).body("code", equalTo("reorganisation-early"));
    }

    private static void impossible(Object... changes) {
        var id = drafted(draft(DAY, changes));
        step(id, "application").statusCode(422).body("code", equalTo("reorganisation-shares"));
    }

    /** The commune into two. */
    private Map<String, Object> split(Map<String, ?> rest) {
        var change = new HashMap<String, Object>(
                Map.of("kind", "SPLIT", "units", List.of(key("c")), "open", List.of(under("a"), under("b"))));
        change.putAll(rest);
        return change;
    }

    /** In this order, which decides between equal shares. */
    private Map<String, Object> equally(String one, String other) {
        var shares = new LinkedHashMap<String, Object>();
        shares.put(key(one), 1);
        shares.put(key(other), 1);
        return shares;
    }

    private Map<String, Object> under(String key) {
        return unit(key(key), "Phần " + key + tree.key(), tree.district());
    }

    private String key(String of) {
        return tree.key() + "-" + of;
    }

    private UUID named(String key) {
        return UUID.fromString(as("mai")
                .queryParam("q", "Phần " + key + tree.key())
                .get("/api/v1/units")
                .path("items[0].id"));
    }

    private static Object figure(UUID unit, String span, String indicator) {
        return as("mai")
                .get("/api/v1/series?unit=" + unit + "&" + span)
                .then()
                .statusCode(200)
                .extract()
                .path("figures.find { it.indicator == '" + indicator + "' }.value");
    }
}
