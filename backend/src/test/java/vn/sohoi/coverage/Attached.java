package vn.sohoi.coverage;

import static vn.sohoi.testing.As.as;

import java.util.Map;
import java.util.UUID;
import vn.sohoi.testing.Cascade;
import vn.sohoi.testing.GivenPlan;

/** What hangs on the foreign item, and on an item of the plan above the foreign unit. */
record Attached(
        String upperPlan,
        String upperItem,
        String exemption,
        String target,
        String requiredPlan,
        String line,
        String expense,
        String programme,
        String tag) {

    /** An item that the unit above has issued. */
    static String upperItem(String officer, String approver, UUID unit) {
        return GivenPlan.items(officer, Cascade.issued(officer, approver, unit, null))
                .getString("items[0].id");
    }

    static Attached to(String owner, UUID unit, String item, String upperItem) {
        var line = made(owner, item, "budget", Attempts.LINE);
        var programme = as(owner)
                .body(Attempts.programme(unit.toString()))
                .post("/api/v1/programmes")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var tag = as(owner)
                .body(Map.of("planItemIds", java.util.List.of(item)))
                .post("/api/v1/programmes/{id}/tags", programme)
                .then()
                .statusCode(200)
                .extract()
                .<String>path("added[0].id");
        return new Attached(
                as(owner)
                        .get("/api/v1/plan-items/{id}", upperItem)
                        .then()
                        .extract()
                        .path("planId"),
                upperItem,
                Cascade.exempt(owner, upperItem, unit, "Kín")
                        .statusCode(201)
                        .extract()
                        .path("id"),
                made(owner, item, "targets", Attempts.target(unit.toString())),
                made(owner, item, "required-plans", Map.of("unitId", unit, "title", "Kín")),
                line,
                made(owner, item, "budget/" + line + "/expenses", Map.of("spentOn", "2023-05-29", "amount", 1)),
                programme,
                tag);
    }

    private static String made(String owner, String item, String what, Object body) {
        return as(owner)
                .body(body)
                .post("/api/v1/plan-items/" + item + "/" + what)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
