package vn.sohoi.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.sohoi.coverage.Attempt.Ending;
import vn.sohoi.testing.RealParts;

/** Who may do what, found out by asking: each operation on things of a district, in the name of everybody around it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AuthorityMatrixTest {

    private static final Path COMMITTED = Path.of("../docs/authority-matrix.txt");
    private static final Path NOW = Path.of("target/authority-matrix.txt");

    /** No version is this old, so whoever may change something is told 412 and changes nothing for the next caller. */
    private static final String NEVER = "\"999\"";

    private static final String LEGEND = """
            What everybody may do with what belongs to a district. Written by AuthorityMatrixTest, which asked the running
            service; copy backend/target/authority-matrix.txt here when a change is meant.

            2xx  done, or shown          none  a list, without what is asked for
            409 412 422  may do it; refused for its state or version, so that nothing changed for the next who asked
            401  not signed in           403   may see it, may not do it
            404  cannot tell that it exists

            former: officer of the district until today; officer, approver: of the district; child: officer of its commune;
            parent, parent-appr: officer and approver of the province; sibling: officer of another district of it; stranger:
            officer and approver elsewhere; inspector: of the province; admin: of the whole house; clerk, partner: machines.

            """;

    @Test
    void theMatrixIsTheCommittedOne() throws Exception {
        var matrix = LEGEND + matrix();
        Files.writeString(NOW, matrix);
        assertThat(COMMITTED).exists();
        assertThat(matrix).as("see " + NOW).isEqualTo(Files.readString(COMMITTED));
    }

    private static String matrix() {
        var callers = Kin.callers();
        var attempts = attempts().stream()
                .sorted(Comparator.comparing(attempt -> attempt.operation().split(" ")[1] + " " + attempt.method()))
                .toList();
        var text = new StringBuilder(" ".repeat(60));
        callers.keySet().forEach(name -> text.append("%-12s".formatted(name)));
        for (var attempt : attempts) {
            var path = attempt.operation().split(" ")[1].replace("/api/v1/", "");
            text.append("\n%-7s%-53s".formatted(attempt.method().toUpperCase(java.util.Locale.ROOT), path));
            callers.values().forEach(caller -> text.append("%-12s".formatted(cell(attempt, caller))));
        }
        return text.toString().lines().map(String::stripTrailing).reduce("", (all, line) -> all + line + "\n");
    }

    private static List<Attempt> attempts() {
        var district = Kin.grow();
        return Attempts.on(Foreign.of(
                Kin.OFFICER,
                Kin.APPROVER,
                district,
                Kin.commune(district),
                Attached.upperItem("mai", "hanh", Kin.above(district))));
    }

    private static String cell(Attempt attempt, Supplier<RequestSpecification> caller) {
        var answer = attempt.send(caller.get(), NEVER);
        if (attempt.ending() == Ending.UNLISTED && answer.statusCode() == 200) {
            return lists(answer, attempt, caller) ? "200" : "none";
        }
        return Integer.toString(answer.statusCode());
    }

    /** Leafs through all the pages. */
    private static boolean lists(Response first, Attempt attempt, Supplier<RequestSpecification> caller) {
        var page = first;
        while (!page.asString().contains(attempt.canary())) {
            var next = page.jsonPath().getString("next");
            if (next == null) {
                return false;
            }
            page = caller.get().get(attempt.path() + "&cursor=" + next);
        }
        return true;
    }
}
