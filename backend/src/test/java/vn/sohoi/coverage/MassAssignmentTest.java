package vn.sohoi.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohoi.testing.As.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.Contract;
import vn.sohoi.testing.RealParts;

/** No body of any operation takes a member it does not name, at no depth: not the server's own, not an invented one. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MassAssignmentTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> SLIPPED_IN =
            List.of("id", "version", "createdBy", "recordedBy", "acceptedAt", "role", "path", "machine", "khong_co");

    @Test
    void everyBodyIsTriedAndRefusesWhatItDoesNotName() throws Exception {
        var attempts = Attempts.on(Foreign.made()).stream()
                .filter(attempt -> attempt.body().startsWith("{"))
                .toList();
        assertThat(attempts.stream().map(Attempt::operation).collect(Collectors.toSet()))
                .as("operations whose body is tried")
                .containsExactlyInAnyOrderElementsOf(Contract.operations().stream()
                        .filter(MassAssignmentTest::takesJson)
                        .toList());
        for (var attempt : attempts) {
            var body = (ObjectNode) JSON.readTree(attempt.body());
            for (var member : SLIPPED_IN) {
                refused(attempt, body, body, member);
                for (var child : body) {
                    if (child instanceof ObjectNode object) {
                        refused(attempt, body, object, member);
                    }
                }
            }
        }
    }

    private static void refused(Attempt attempt, ObjectNode body, ObjectNode at, String member) {
        if (at.has(member)) {
            return;
        }
        at.put(member, "1");
        var changed = new Attempt(
                attempt.operation(),
                attempt.ending(),
                attempt.ids(),
                attempt.query(),
                body.toString(),
                attempt.canary());
        var answer = changed.send(as(Foreign.OWNER), "\"0\"");
        at.remove(member);
        assertThat(answer.statusCode())
                .as("%s with %s: %s", attempt.operation(), member, answer.asString())
                .isEqualTo(400);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("unknown-member");
        assertThat(answer.jsonPath().getString("errors[0].pointer")).endsWith("/" + member);
    }

    private static boolean takesJson(String operation) {
        JsonNode content = Contract.document()
                .get("paths")
                .get(operation.split(" ")[1])
                .get(operation.split(" ")[0])
                .path("requestBody")
                .path("content");
        return content.has("application/json");
    }
}
