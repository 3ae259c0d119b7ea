package vn.sohoi.people;

import static vn.sohoi.testing.As.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Calls of the office tests. */
final class Offices {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    static ValidatableResponse at(String login, UUID unit) {
        return as(login).get("/api/v1/units/{id}/offices", unit).then();
    }

    /** The office of somebody at a unit in one role. */
    static String of(UUID unit, String name, String role) {
        return at("hanh", unit)
                .statusCode(200)
                .extract()
                .path("items.find { it.officer.name == '%s' && it.role == '%s' }.id".formatted(name, role));
    }

    static String officer(String login) {
        return as("admin")
                .queryParam("login", login)
                .get("/api/v1/officers")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    static Map<String, Object> office(String officer, UUID unit, Map<String, ?> said) {
        var office = new HashMap<String, Object>(Map.of(
                "officerId", officer,
                "unitId", unit,
                "role", "OFFICER",
                "title", "Phó Chủ tịch",
                "position", "VICE_CHAIR",
                "from", "2023-01-01"));
        office.putAll(said);
        return office;
    }

    static ValidatableResponse begin(String login, Map<String, Object> office) {
        return as(login).body(office).post("/api/v1/offices").then();
    }

    static ValidatableResponse step(String login, String id, String step, Object body) {
        return as(login)
                .header("If-Match", "\"0\"")
                .body(body)
                .post("/api/v1/offices/{id}/" + step, id)
                .then();
    }

    static Map<String, Object> ending(LocalDate on) {
        return Map.of("on", on.toString(), "reason", "Chuyển công tác");
    }

    /** What nga does at her commune, with whatever her token still says. */
    static int recordsAt(String login, UUID unit) {
        return as(login)
                .body(Map.of("unitId", unit, "kind", "OTHER", "title", "Sinh hoạt", "heldOn", "2023-05-29"))
                .post("/api/v1/activities")
                .statusCode();
    }

    private Offices() {}
}
