package vn.sohoi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The manners that every operation and schema of the committed contract keeps. */
class ApiConventionsTest {

    private static final Set<String> VERBS = Set.of(
            "get",
            "list",
            "create",
            "update",
            "delete",
            "remove",
            "add",
            "set",
            "do",
            "make",
            "find",
            "fetch",
            "search",
            "submit",
            "approve",
            "reject",
            "cancel",
            "close",
            "open",
            "send",
            "accept",
            "withdraw",
            "correct",
            "read");

    private static JsonNode api;

    /** One operation: {@code get /api/v1/units}, and what the contract says of it. */
    private record Operation(String name, JsonNode said) {

        String path() {
            return name.split(" ")[1];
        }

        JsonNode schema(String status, String media) {
            return said.path("responses")
                    .path(status)
                    .path("content")
                    .path(media)
                    .path("schema");
        }
    }

    @BeforeAll
    static void read() throws Exception {
        api = new ObjectMapper(new YAMLFactory())
                .readTree(Path.of("../openapi.yaml").toFile());
        assertThat(operations()).hasSizeGreaterThan(30);
    }

    private static List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        for (var path : api.get("paths").properties()) {
            for (var method : path.getValue().properties()) {
                operations.add(new Operation(method.getKey() + " " + path.getKey(), method.getValue()));
            }
        }
        return operations;
    }

    private static Stream<Map.Entry<String, JsonNode>> schemas() {
        return api.get("components").get("schemas").properties().stream();
    }

    @Test
    void eachOperationHasOneTagAndASummaryOfOneLine() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.said().get("tags")).as(operation.name()).hasSize(1);
            assertThat(operation.said().path("summary").asText())
                    .as(operation.name())
                    .isNotBlank()
                    .doesNotContain("\n")
                    .hasSizeLessThanOrEqualTo(100);
        });
    }

    @Test
    void namesOfOperationsBeginWithANounAndAreOnesOwn() {
        var ids = operations().stream()
                .map(operation -> operation.said().path("operationId").asText())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allSatisfy(id -> {
            assertThat(id).matches("[a-z]+([A-Z][a-z]+)+");
            assertThat(VERBS).doesNotContain(id.split("(?=[A-Z])")[0]);
        });
    }

    @Test
    void aListIsAPageAndNeverABareArray() {
        assertThat(operations().stream().filter(operation -> operation.name().startsWith("get")))
                .allSatisfy(operation -> {
                    var schema = operation.schema("200", "application/json");
                    assertThat(schema.path("type").asText())
                            .as(operation.name())
                            .isNotEqualTo("array");
                    if (operation.said().get("operationId").asText().endsWith("List")) {
                        assertThat(schema.path("$ref").asText())
                                .as(operation.name())
                                .startsWith("#/components/schemas/Page");
                    }
                });
    }

    @Test
    void everyListCanBePaged() {
        assertThat(operations().stream()
                        .filter(operation -> operation
                                .schema("200", "application/json")
                                .path("$ref")
                                .asText()
                                .startsWith("#/components/schemas/Page")))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(
                                operation.said().get("parameters").findValuesAsText("name"))
                        .as(operation.name())
                        .contains("limit", "cursor", "count"));
    }

    @Test
    void whatIsDeclinedIsAProblem() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation
                            .schema("default", "application/problem+json")
                            .path("$ref")
                            .asText())
                    .as(operation.name())
                    .isEqualTo("#/components/schemas/Problem");
            operation
                    .said()
                    .get("responses")
                    .fieldNames()
                    .forEachRemaining(
                            status -> assertThat(status).as(operation.name()).matches("2\\d\\d|default"));
        });
    }

    @Test
    void pathsAreNounsInKebabCase() {
        assertThat(operations())
                .allSatisfy(operation -> assertThat(
                                operation.path().replaceFirst("^/api/v1/", "").split("/"))
                        .as(operation.name())
                        .allSatisfy(step -> assertThat(step).matches("[a-z]+(-[a-z]+)*|\\{[a-z][A-Za-z]*}"))
                        .doesNotContainAnyElementsOf(VERBS));
    }

    @Test
    void everyMemberIsThereUnlessItMayBeNull() {
        assertThat(schemas())
                .allSatisfy(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(
                                member -> assertThat(required(schema.getValue()).contains(member.getKey())
                                                || member.getValue().toString().contains("\"null\""))
                                        .as(schema.getKey() + "." + member.getKey())
                                        .isTrue()));
    }

    private static List<String> required(JsonNode schema) {
        var names = new ArrayList<String>();
        schema.path("required").forEach(name -> names.add(name.asText()));
        return names;
    }

    @Test
    void noObjectIsEmpty() {
        assertThat(schemas()).allSatisfy(schema -> {
            if (schema.getValue().path("type").asText().equals("object")) {
                assertThat(schema.getValue().path("properties"))
                        .as(schema.getKey())
                        .isNotEmpty();
            }
        });
    }
}
