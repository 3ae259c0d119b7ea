package vn.sohoi.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The OpenAPI document that this build wrote. */
public final class Contract {

    static final Path DOCUMENT = Path.of("target/openapi/openapi.json").toAbsolutePath();
    private static final JsonNode API = read();

    public static JsonNode document() {
        return API;
    }

    /** One operation, as {@code "get /api/v1/units"}. */
    public static List<String> operations() {
        var operations = new ArrayList<String>();
        API.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.add(operation.getKey() + " " + path.getKey())));
        return operations;
    }

    /** The template of a path, the one with the fewest variables first; null when the contract has none. */
    static String template(String path) {
        return API.get("paths").properties().stream()
                .map(Map.Entry::getKey)
                .filter(template -> path.matches(template.replaceAll("\\{[^/]+}", "[^/]+")))
                .min(java.util.Comparator.comparingLong(
                        template -> template.chars().filter(c -> c == '{').count()))
                .orElse(null);
    }

    static boolean knows(String template, String method) {
        return API.get("paths").get(template).has(method);
    }

    /** JSON pointer of the schema of an answer, or null. */
    static String schema(String template, String method, int status, String mediaType) {
        var responses = API.get("paths").get(template).get(method).get("responses");
        var key = responses.has(String.valueOf(status)) ? String.valueOf(status) : "default";
        var pointer = pointer("paths", template, method, "responses", key, "content", mediaType, "schema");
        return API.at(pointer).isMissingNode() ? null : pointer;
    }

    private static String pointer(String... steps) {
        var pointer = new StringBuilder();
        for (var step : steps) {
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(DOCUMENT.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Contract() {}
}
