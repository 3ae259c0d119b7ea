package vn.sohoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.Given;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

/** What a provincial report says is what a plain sum over the records says, which knows nothing of the ledger. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class IndependentSumTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 12, 15);
    private static final LocalDate LAST = LocalDate.of(2023, 6, 14);
    private static final List<String> KINDS = List.of("COMMUNICATION", "TRAINING", "DIALOGUE", "OTHER");

    /** Of activities that stand and were held in the period, in the units of a tree. */
    private static final String HELD =
            " from activity where status = 'DONE' and held_on between ? and ? and unit_id in (?, ?, ?)";

    /** Of the last count of each unit up to the end of the period. */
    private static final String COUNTED = " from (select distinct on (unit_id) * from member_count"
            + " where counted_on <= ? and unit_id in (?, ?, ?) order by unit_id, counted_on desc) c";

    @Inject
    AgroalDataSource database;

    @Test
    void everyFigureIsThePlainSumOfTheRecords() throws SQLException {
        var tree = Tree.grow();
        var random = new Random(129);
        record(tree, random);
        var report = ReportCalls.accepted("mai", tree.province(), "hanh");
        assertFlow(tree, report, "PROP_SESS", "count(*) filter (where kind = 'COMMUNICATION')");
        assertFlow(tree, report, "PROP_ATT", "sum(attendances) filter (where kind = 'COMMUNICATION')");
        assertFlow(tree, report, "TRAIN_CLASS", "count(*) filter (where kind = 'TRAINING')");
        assertFlow(tree, report, "TRAIN_PERS", "sum(attendances) filter (where kind = 'TRAINING')");
        assertFlow(tree, report, "DIALOG_ATT", "sum(attendances) filter (where kind = 'DIALOGUE')");
        assertFlow(tree, report, "MEM_NEW", "sum(new_members)");
        assertThat(value(report, "MEM_TOTAL")).isEqualByComparingTo(ask("select sum(members)" + COUNTED, tree, false));
        assertThat(value(report, "WOMEN_18P")).isEqualByComparingTo(ask("select sum(women18)" + COUNTED, tree, false));
        assertThat(value(report, "ATTR_RATE"))
                .isEqualByComparingTo(
                        ask("select round(100.0 * sum(members) / sum(women18), 2)" + COUNTED, tree, false));
    }

    private static void record(Tree tree, Random random) {
        var writers = Map.of("mai", tree.province(), "lan", tree.district(), "nga", tree.commune());
        writers.forEach((login, unit) -> {
            for (var at = 0; at < 12; at++) {
                var day = FIRST.minusDays(20).plusDays(random.nextInt(220));
                var said = Map.of(
                        "kind", KINDS.get(random.nextInt(KINDS.size())),
                        "heldOn", day.toString(),
                        "attendances", random.nextInt(200),
                        "newMembers", random.nextInt(9));
                Given.activity(login, unit, said).statusCode(201);
            }
            for (var month = 1; month <= 7; month++) {
                var women = 500 + random.nextInt(1000);
                Given.memberCount(login, unit, "2023-0%d-10".formatted(month), random.nextInt(women), women)
                        .statusCode(201);
            }
        });
    }

    private void assertFlow(Tree tree, String report, String indicator, String measure) throws SQLException {
        assertThat(value(report, indicator))
                .as(indicator)
                .isEqualByComparingTo(ask("select " + measure + HELD, tree, true));
    }

    private static BigDecimal value(String report, String indicator) {
        return new BigDecimal(
                ReportCalls.figure("mai", report, indicator).get("value").toString());
    }

    private BigDecimal ask(String sql, Tree tree, boolean withFirst) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            var at = 1;
            if (withFirst) {
                query.setObject(at++, FIRST);
            }
            query.setObject(at++, LAST);
            for (UUID unit : List.of(tree.province(), tree.district(), tree.commune())) {
                query.setObject(at++, unit);
            }
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getBigDecimal(1);
            }
        }
    }
}
