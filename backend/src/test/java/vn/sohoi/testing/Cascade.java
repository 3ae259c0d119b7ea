package vn.sohoi.testing;

import static vn.sohoi.testing.As.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A plan of a unit and what units below make of it, brought there by the use cases alone. */
public final class Cascade {

    /** A draft with items I and II below another plan, or below none. */
    public static String draft(String login, UUID unit, String upperPlan) {
        var plan = new HashMap<String, Object>(Map.of(
                "unitId", unit,
                "document", Map.of("title", "Kế hoạch " + UUID.randomUUID(), "year", 2023),
                "items",
                        List.of(
                                GivenPlan.item("I", "Công tác tuyên truyền"),
                                GivenPlan.item("II", "Phát triển hội viên"))));
        if (upperPlan != null) {
            plan.put("upperPlanId", upperPlan);
        }
        return GivenPlan.create(login, plan).statusCode(201).extract().path("id");
    }

    public static String issued(String officer, String approver, UUID unit, String upperPlan) {
        var id = draft(officer, unit, upperPlan);
        issue(officer, approver, id);
        return id;
    }

    public static void issue(String officer, String approver, String plan) {
        GivenPlan.move(officer, plan, "submission").statusCode(200);
        GivenPlan.move(approver, plan, "approval").statusCode(200);
        GivenPlan.move(officer, plan, "issue").statusCode(200);
    }

    /** Takes one item into a draft, by the id of what was made. */
    public static String taken(String login, String plan, String upperItem) {
        return as(login)
                .body(Map.of("planId", plan))
                .post("/api/v1/plan-items/{id}/concretisations", upperItem)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static void address(String login, String item, String audience, List<UUID> units) {
        assign(login, item, Map.of("schedule", Map.of(), "audience", audience, "addressees", units))
                .statusCode(200);
    }

    /** Says who does the item and when, with the version that is current. */
    public static ValidatableResponse assign(String login, String item, Map<String, Object> said) {
        return as(login)
                .header("If-Match", tag(login, item))
                .body(said)
                .put("/api/v1/plan-items/{id}/assignment", item)
                .then();
    }

    public static String tag(String login, String item) {
        return as(login)
                .get("/api/v1/plan-items/{id}/assignment", item)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static ValidatableResponse exempt(String login, String item, UUID unit, String reason) {
        return as(login)
                .body(Map.of("unitId", unit, "reason", reason))
                .post("/api/v1/plan-items/{id}/exemptions", item)
                .then();
    }

    private Cascade() {}
}
