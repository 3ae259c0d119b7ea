package vn.sohoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static vn.sohoi.people.Offices.TODAY;
import static vn.sohoi.people.Offices.begin;
import static vn.sohoi.people.Offices.ending;
import static vn.sohoi.people.Offices.office;
import static vn.sohoi.testing.As.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

/** Names of those who left: taken away on request or when their time is over; what they did stays somebody's. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SuppressionTest {

    private static final String HIDDEN = "Cán bộ (đã ẩn)";
    private static final String WHY = "{\"reason\":\"Theo đề nghị của cán bộ\"}";

    @Inject
    EntityManager database;

    private Tree tree;
    private String officer;
    private String office;

    @BeforeEach
    void enter() {
        tree = Tree.grow();
        officer = as("admin")
                .body(Map.of("login", "roi." + tree.key(), "name", "Nguyễn Thị Rời " + tree.key()))
                .post("/api/v1/officers")
                .then()
                .statusCode(201)
                .body("allowed", contains("SUPPRESSION"))
                .extract()
                .path("id");
        office = begin("admin", office(officer, tree.commune(), Map.of()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void whoIsInOfficeKeepsHerNameAndOnlyTheAdministratorTakesItAway() {
        suppress("admin", 0).statusCode(409).body("code", equalTo("officer-in-office"));
        left();
        for (var login : new String[] {"hanh", "mai", "lan"}) {
            suppress(login, 0).statusCode(403);
        }
        suppress("thu", 0).statusCode(404);
        as("admin")
                .body(WHY)
                .post("/api/v1/officers/{id}/suppression", officer)
                .then()
                .statusCode(428);
        suppress("admin", 0).statusCode(200);
        suppress("admin", 0).statusCode(412);
        suppress("admin", 1).statusCode(409).body("code", equalTo("officer-suppressed"));
    }

    @Test
    void afterwardsNobodyReadsTheNameAnywhere() {
        left();
        suppress("admin", 0).statusCode(200).body("name", equalTo(HIDDEN)).body("allowed", empty());
        for (var place : new String[] {
            "officers/" + officer,
            "offices/" + office,
            "offices?state=ENDED&unit=" + tree.commune(),
            "audit-entries?subject=" + officer,
            "audit-entries?subject=" + office,
            "officers?q=roi"
        }) {
            as("admin")
                    .get("/api/v1/" + place)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("Nguyễn Thị Rời " + tree.key())))
                    .body(not(containsString("roi." + tree.key())));
        }
        as("admin").get("/api/v1/offices/" + office).then().body("officer.name", equalTo(HIDDEN));
        as("admin")
                .get("/api/v1/audit-entries?kind=OfficerEvent.Suppressed&subject=" + officer)
                .then()
                .body("items[0].body", containsString("Theo đề nghị của cán bộ"));
        begin("admin", office(officer, tree.commune(), Map.of("from", TODAY.toString())))
                .statusCode(422)
                .body("code", equalTo("officer-unknown"));
    }

    @Test
    void aNameGoesByItselfWhenItsTimeIsOver() {
        database("update office set valid_from = '2005-01-01', valid_to = '2010-01-01' where id = '" + office + "'");
        database("insert into idempotency_key (caller, key, request, status, answer, kept_at) values ('x', '"
                + tree.key() + "', '', 200, '', now() - interval '8 days')");
        for (var dryRun : new boolean[] {true, false}) {
            applied(dryRun)
                    .statusCode(200)
                    .body("kinds.find { it.kind == 'OFFICER_NAME' }.letGo", equalTo(1))
                    .body("kinds.find { it.kind == 'IDEMPOTENCY_KEY' }.letGo", equalTo(1));
            as("admin")
                    .get("/api/v1/officers/" + officer)
                    .then()
                    .body("name", dryRun ? not(equalTo(HIDDEN)) : equalTo(HIDDEN));
        }
        applied(false).body("kinds.letGo", contains(0, 0));
        as("admin")
                .get("/api/v1/audit-entries?kind=RetentionEvent&limit=2")
                .then()
                .body("items.body", contains(containsString("OFFICER_NAME"), containsString("IDEMPOTENCY_KEY")));
        as("admin")
                .get("/api/v1/retention")
                .then()
                .statusCode(200)
                .body("kinds.kind", contains("IDEMPOTENCY_KEY", "OFFICER_NAME"))
                .body("kinds.keepDays", contains(7, 3650));
    }

    @Test
    void aPeriodIsDataAndAFreshKeyStays() {
        var key = tree.key();
        assertThat(keys(key)).isZero();
        as("admin")
                .header("Idempotency-Key", key)
                .body(Map.of("login", "moi." + key, "name", "Mới"))
                .post("/api/v1/officers")
                .then()
                .statusCode(201);
        applied(false).statusCode(200);
        assertThat(keys(key)).isEqualTo(1);
        database("update idempotency_key set kept_at = now() - interval '2 days' where key = '" + key + "'");
        database("update retention set keep_days = 1 where kind = 'IDEMPOTENCY_KEY'");
        try {
            applied(false).statusCode(200);
        } finally {
            database("update retention set keep_days = 7 where kind = 'IDEMPOTENCY_KEY'");
        }
        assertThat(keys(key)).isZero();
    }

    private long keys(String key) {
        return ((Number) database.createNativeQuery("select count(*) from idempotency_key where key = :key")
                        .setParameter("key", key)
                        .getSingleResult())
                .longValue();
    }

    private void left() {
        Offices.step("hanh", office, "ending", ending(TODAY)).statusCode(200);
    }

    private ValidatableResponse applied(boolean dryRun) {
        return as("admin")
                .post("/api/v1/retention/application?dryRun=" + dryRun)
                .then();
    }

    private ValidatableResponse suppress(String login, int version) {
        return as(login)
                .header("If-Match", "\"" + version + "\"")
                .body(WHY)
                .post("/api/v1/officers/{id}/suppression", officer)
                .then();
    }

    private void database(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }
}
