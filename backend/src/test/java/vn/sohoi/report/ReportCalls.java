package vn.sohoi.report;

import static vn.sohoi.testing.As.as;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** What officers do to reports, in short. The version sent is always the last one. */
final class ReportCalls {

    static String begun(String login, UUID unit) {
        return begin(login, unit, "2023H1").statusCode(201).extract().path("id");
    }

    static ValidatableResponse begin(String login, UUID unit, String period) {
        return as(login)
                .body(Map.of("unitId", unit, "period", period))
                .post("/api/v1/reports")
                .then();
    }

    static ValidatableResponse see(String login, String report) {
        return as(login).get("/api/v1/reports/{id}", report).then();
    }

    static ValidatableResponse step(String login, String report, String step) {
        return step(login, report, step, Map.of());
    }

    static ValidatableResponse step(String login, String report, String step, Map<String, ?> body) {
        return as(login)
                .header("If-Match", tag(login, report))
                .body(body)
                .post("/api/v1/reports/{id}/{step}", report, step)
                .then();
    }

    static ValidatableResponse write(String login, String report, String section, String text) {
        return as(login)
                .header("If-Match", tag(login, report))
                .body(Map.of("text", text))
                .put("/api/v1/reports/{id}/narratives/{section}", report, section)
                .then();
    }

    /** The tag the caller would have seen; for who sees nothing, some tag. */
    private static String tag(String login, String report) {
        var tag = see(login, report).extract().header("ETag");
        return tag == null ? "\"0\"" : tag;
    }

    static String accepted(String login, UUID unit, String by) {
        var report = begun(login, unit);
        step(login, report, "submission").statusCode(200);
        step(by, report, "acceptance").statusCode(200);
        return report;
    }

    /** The figure of an indicator as a report shows it. */
    static Map<String, Object> figure(String login, String report, String indicator) {
        return see(login, report).extract().path("figures.find { it.indicator == '" + indicator + "' }");
    }

    static ValidatableResponse open(String login, Object figure, UUID unit) {
        var request = as(login);
        return (unit == null ? request : request.queryParam("unit", unit))
                .get("/api/v1/figures/{id}/sources", figure)
                .then();
    }

    private ReportCalls() {}
}
