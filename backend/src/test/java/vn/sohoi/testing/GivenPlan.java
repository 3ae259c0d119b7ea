package vn.sohoi.testing;

import static vn.sohoi.testing.As.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans in a wanted state, brought there by the use cases alone. */
public final class GivenPlan {

    private static final Map<String, String> CODES =
            Map.of("mai", Records.CAO_BANG, "lan", Records.BAO_LAM, "nga", Records.THAI_SON, "thu", "051");

    /** The unit of the demo province in whose name somebody of the cast writes. */
    public static String unitOf(String login) {
        return Records.unit(CODES.get(login));
    }

    public static ValidatableResponse create(String login, Map<String, Object> plan) {
        return as(login).body(plan).post("/api/v1/plans").then();
    }

    /** A draft of the officer's unit with two items; its title is its own, so that tests do not meet. */
    public static String draft(String login) {
        return create(login, plan(login, "Kế hoạch " + UUID.randomUUID()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> plan(String login, String title) {
        return Map.of(
                "unitId", unitOf(login),
                "document", Map.of("title", title, "year", 2023),
                "items", List.of(item("I", "Công tác tuyên truyền"), item("II", "Phát triển hội viên")));
    }

    public static Map<String, Object> item(String path, String text) {
        return Map.of("path", path, "level", 1, "kind", "ITEM", "text", text);
    }

    /** One step with the version that is current. */
    public static ValidatableResponse move(String login, String id, String step) {
        return move(login, id, step, tag(login, id));
    }

    public static ValidatableResponse move(String login, String id, String step, String tag) {
        return as(login)
                .header("If-Match", tag)
                .body(Map.of("note", "theo quy chế"))
                .post("/api/v1/plans/{id}/" + step, id)
                .then();
    }

    public static String tag(String login, String id) {
        return as(login)
                .get("/api/v1/plans/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static String issued(String officer, String approver) {
        var id = draft(officer);
        move(officer, id, "submission").statusCode(200);
        move(approver, id, "approval").statusCode(200);
        move(officer, id, "issue").statusCode(200);
        return id;
    }

    public static JsonPath items(String login, String id) {
        return as(login)
                .get("/api/v1/plans/{id}/items", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private GivenPlan() {}
}
