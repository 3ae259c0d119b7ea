package vn.sohoi.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohoi.testing.As.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.Contract;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

/** A list tells a stranger nothing by its total, its pages or its cursors: she counts what she sees. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CountsTest {

    /** Names of units are public, and so are the acts that were decided. */
    private static final List<String> PUBLIC = List.of("/api/v1/units");

    @Test
    void whatComesElsewhereMovesNoTotalOfAStranger() {
        var tree = Tree.grow();
        var before = totals(Foreign.STRANGER);
        Foreign.in(tree);
        assertThat(totals(Foreign.STRANGER)).isEqualTo(before).hasSizeGreaterThan(6);
        assertThat(totals("mai")).isNotEqualTo(before);
    }

    @Test
    void aTotalIsWhatTheWalkThroughThePagesShows() {
        Foreign.made();
        for (var login : List.of(Foreign.STRANGER, "nga", "lan")) {
            for (var list : lists()) {
                var total =
                        as(login).get(list + "?limit=1&count=true").jsonPath().get("count");
                if (total != null) {
                    assertThat(walk(login, list)).as(list + " as " + login).isEqualTo(((Number) total).longValue());
                }
            }
        }
    }

    private static long walk(String login, String list) {
        var seen = new ArrayList<>();
        String cursor = null;
        do {
            var page = as(login)
                    .get(list + "?limit=100" + (cursor == null ? "" : "&cursor=" + cursor))
                    .jsonPath();
            seen.addAll(page.getList("items"));
            cursor = page.getString("next");
        } while (cursor != null);
        return seen.size();
    }

    private static Map<String, Object> totals(String login) {
        var totals = new LinkedHashMap<String, Object>();
        for (var list : lists()) {
            var answer = as(login).get(list + "?limit=1&count=true");
            totals.put(list, answer.statusCode() == 200 ? answer.jsonPath().get("count") : answer.statusCode());
        }
        return totals;
    }

    private static List<String> lists() {
        return Contract.document().get("paths").properties().stream()
                .filter(path -> !path.getKey().contains("{") && !PUBLIC.contains(path.getKey()))
                .filter(path -> path.getValue()
                        .path("get")
                        .path("parameters")
                        .findValuesAsText("name")
                        .contains("count"))
                .map(Map.Entry::getKey)
                .toList();
    }
}
