package vn.sohoi.org;

import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asMachine;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reorganisations over HTTP, as the clerk sends them. */
final class Reorganisations {

    static final String ALL = "/api/v1/reorganisations";

    static Map<String, Object> draft(String day, Object... changes) {
        return Map.of(
                "title",
                "Sắp xếp thử",
                "act",
                Map.of("number", "01/QĐ", "date", "2024-01-02", "issuer", "Tỉnh"),
                "effectiveOn",
                day,
                "changes",
                List.of(changes));
    }

    static Map<String, Object> unit(String key, String name, UUID parent) {
        return Map.of("key", key, "kind", "COMMUNE", "type", "xã", "name", name, "parent", parent.toString());
    }

    static String drafted(Object body) {
        return asMachine("import")
                .body(body)
                .post(ALL)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse step(String id, String step) {
        return as("admin")
                .header("If-Match", tag(id))
                .post(ALL + "/{id}/" + step, id)
                .then();
    }

    static String tag(String id) {
        return as("admin")
                .get(ALL + "/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** Drafted and carried out. */
    static String applied(String day, Object... changes) {
        var id = drafted(draft(day, changes));
        step(id, "application").statusCode(200);
        return id;
    }

    private Reorganisations() {}
}
