package vn.sohoi.plan.version;

import static vn.sohoi.testing.As.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Amendments as officers make them. */
public final class VersionCalls {

    public static final String VERSIONS = "/api/v1/plan-versions/";

    public static String amend(String login, String plan) {
        return as(login)
                .body(Map.of("reason", "Thêm việc"))
                .post("/api/v1/plans/{id}/amendments", plan)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static JsonPath version(String login, String id) {
        return as(login).get(VERSIONS + id).then().statusCode(200).extract().jsonPath();
    }

    static String tag(String login, String id) {
        return as(login).get(VERSIONS + id).then().statusCode(200).extract().header("ETag");
    }

    public static ValidatableResponse step(String login, String id, String step) {
        return as(login)
                .header("If-Match", tag(login, id))
                .body("{}")
                .post(VERSIONS + id + "/" + step)
                .then();
    }

    /** The amendment shall have these items; title and reason stay. */
    public static ValidatableResponse rewrite(String login, String id, List<Map<String, Object>> items) {
        var now = version(login, id);
        return as(login)
                .header("If-Match", tag(login, id))
                .body(Map.of("reason", now.getString("reason"), "document", now.getMap("document"), "items", items))
                .put(VERSIONS + id)
                .then();
    }

    public static void issue(String officer, String approver, String id) {
        step(officer, id, "submission").statusCode(200);
        step(approver, id, "approval").statusCode(200);
        step(officer, id, "issue").statusCode(200);
    }

    public static Map<String, Object> item(String id, String path, String text) {
        var item = new HashMap<String, Object>(Map.of("path", path, "kind", "ITEM", "text", text));
        if (id != null) {
            item.put("itemId", id);
        }
        return item;
    }

    static List<Map<String, Object>> items(JsonPath version) {
        return new ArrayList<>(version.getList("items"));
    }

    private VersionCalls() {}
}
