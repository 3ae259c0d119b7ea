package vn.sohoi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.GivenPlan.draft;
import static vn.sohoi.testing.GivenPlan.move;
import static vn.sohoi.testing.GivenPlan.unitOf;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

/** Exactly what happened is written down, no more and no less. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AuditTrailTest {

    @Inject
    EntityManager database;

    @BeforeEach
    void province() {
        HousePart.province();
    }

    @Test
    void eachStepOfAPlanLeavesOneEntryWithTheWholeEvent() throws Exception {
        var id = draft("mai");
        move("mai", id, "submission").statusCode(200);
        move("hanh", id, "return").statusCode(200);
        assertThat(kinds(id)).containsExactly("PlanEvent.Drafted", "PlanEvent.Moved", "PlanEvent.Moved");
        var returned = new ObjectMapper().readTree((String) entries(id).get(2)[3]);
        assertThat(returned.get("transition").asText()).isEqualTo("RETURN");
        assertThat(returned.get("from").asText()).isEqualTo("IN_REVIEW");
        assertThat(returned.get("note").asText()).isEqualTo("theo quy chế");
        var hanh = as("hanh").get("/api/v1/me").then().extract().<String>path("id");
        assertThat(entries(id).get(2)[1]).isEqualTo(UUID.fromString(hanh));
        assertThat(returned.get("actor").asText()).isEqualTo(hanh);
    }

    @Test
    void anActivityLeavesItsEntries() {
        var activity = Map.of(
                "unitId", unitOf("nga"), "kind", "COMMUNICATION", "title", "Truyền thông", "heldOn", "2023-03-08");
        var id = as("nga")
                .body(activity)
                .post("/api/v1/activities")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        assertThat(kinds(id)).containsExactly("ActivityEvent.Recorded");
    }

    @Test
    void whatIsRefusedLeavesNone() {
        var id = draft("mai");
        var before = all();
        move("mai", id, "issue").statusCode(409);
        move("mai", id, "approval").statusCode(403);
        move("lan", id, "submission", "\"0\"").statusCode(404);
        move("mai", id, "submission", "\"7\"").statusCode(412);
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void aCommittedImportIsWrittenDownAndARehearsalIsNot() {
        var before = all();
        HousePart.importing("units", HousePart.sample("units-2023.csv"), true).statusCode(200);
        assertThat(all()).isEqualTo(before);
        var id = HousePart.importing("units", HousePart.sample("units-2023.csv"), false)
                .statusCode(200)
                .extract()
                .<String>path("id");
        assertThat(kinds(id)).containsExactly("ImportEvent.Committed");
    }

    @Test
    void nobodyChangesWhatWasWritten() {
        draft("lan");
        for (var sql :
                List.of("update audit_entry set kind = 'x'", "delete from audit_entry", "truncate audit_entry")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> database.createNativeQuery(sql).executeUpdate()))
                    .hasMessageContaining("audit entries stay as they are");
        }
    }

    @Test
    void kindsAreNamesOfTheCode() {
        assertThat(AuditTrail.kind(Map.Entry.class)).isEqualTo("Map.Entry");
        assertThat(AuditTrail.kind(String.class)).isEqualTo("String");
    }

    private List<Object> kinds(String subject) {
        return entries(subject).stream().map(entry -> entry[2]).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> entries(String subject) {
        return database.createNativeQuery(
                        "select at, actor, kind, body from audit_entry where subject = cast(:id as uuid) order by seq")
                .setParameter("id", subject)
                .getResultList();
    }

    private Object all() {
        return database.createNativeQuery("select count(*) from audit_entry").getSingleResult();
    }
}
