package vn.sohoi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asMachine;
import static vn.sohoi.testing.As.bearer;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tokens;
import vn.sohoi.testing.Tree;

/** The log has neither names nor logins, neither what was typed nor a token, whatever goes right or wrong. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LogTest {

    /** Words that are nowhere else; each travels in another part of a request. */
    private static final String NAME = "Nguyễn Thị Bí Mật";

    private static final String LOGIN = "bimat.canary";
    private static final String QUERY = "canaryquery0912345678";
    private static final String AGENT = "canaryagent";
    private static final String KEY = "canarykey";

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Logger root = LogContext.getLogContext().getLogger("");
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            said.add(written(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private Tree tree;

    @BeforeEach
    void listen() {
        tree = Tree.grow();
        root.addHandler(ear);
    }

    @AfterEach
    void listenNoMore() {
        root.removeHandler(ear);
    }

    @Test
    void theEarHears() {
        Logger.getLogger("vn.sohoi.test").warning("here");
        assertThat(said).anyMatch(line -> line.contains("here"));
    }

    @Test
    void nothingPersonalIsSaidWhenAllGoesWell() {
        as("admin")
                .header("User-Agent", AGENT)
                .body(officer())
                .post("/api/v1/officers")
                .then()
                .statusCode(201);
        as("mai").get("/api/v1/officers?q=" + QUERY).then().statusCode(200);
        as("nga")
                .header("Idempotency-Key", KEY + tree.key())
                .body(activity(NAME))
                .post("/api/v1/activities")
                .then()
                .statusCode(201);
        silent();
    }

    @Test
    void nothingPersonalIsSaidWhenTheDatabaseRefuses() {
        var officer = officer();
        as("admin").body(officer).post("/api/v1/officers").then().statusCode(201);
        as("admin").body(officer).post("/api/v1/officers").then().statusCode(409);
        // A second chair's office for the same person: an exclusion constraint, whose detail quotes the row.
        imported(
                "officers",
                "login,name,unitKey,role,title,from\n%s,%s,%s-c,OFFICER,%2$s,2021-01-01\n"
                        .formatted(officer.get("login"), NAME, tree.key()));
        as("nga")
                .body(activity("x".repeat(3000) + NAME))
                .post("/api/v1/activities")
                .then()
                .statusCode(400);
        as("nga").body("{\"title\":\"" + NAME).post("/api/v1/activities").then().statusCode(400);
        as("nga").body(Map.of(NAME, QUERY)).post("/api/v1/activities").then().statusCode(400);
        assertThat(said).as("the constraint is said").anyMatch(line -> line.contains("officer_login"));
        silent();
    }

    @Test
    void neitherTokensNorPathsNorQueriesAreSaid() {
        bearer(Tokens.officer("lan") + QUERY).get("/api/v1/me").then().statusCode(401);
        bearer(QUERY).get("/api/v1/me").then().statusCode(401);
        as("lan").get("/api/v1/units?" + QUERY + "=1").then().statusCode(400);
        as("lan").get("/api/v1/" + QUERY).then().statusCode(404);
        as("lan").get("/api/v1/plans/" + QUERY).then().statusCode(404);
        asMachine("import").contentType("text/csv").body(NAME).post("/api/v1/imports?kind=officers");
        silent();
        assertThat(said).noneMatch(line -> line.contains(Tokens.officer("lan").substring(0, 40)));
    }

    private void silent() {
        assertThat(said)
                .noneMatch(line -> List.of(NAME, LOGIN, QUERY, AGENT, KEY, "Hoàng Thị Nga", "127.0.0.1").stream()
                        .anyMatch(line::contains));
    }

    private Map<String, String> officer() {
        return Map.of("login", LOGIN + "." + tree.key(), "name", NAME);
    }

    private Map<String, Object> activity(String title) {
        return Map.of("unitId", tree.commune(), "kind", "OTHER", "title", title, "heldOn", "2023-05-29");
    }

    private static void imported(String kind, String rows) {
        asMachine("import").contentType("text/csv").body(rows).post("/api/v1/imports?kind=" + kind);
    }

    /** As a file would have it: the words with what was filled in, and the whole trace. */
    private static String written(LogRecord entry) {
        var text = new StringWriter();
        text.append(entry.getLoggerName())
                .append(' ')
                .append(ExtLogRecord.wrap(entry).getFormattedMessage());
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(text, true));
        }
        return text.toString();
    }
}
