package vn.sohoi.coverage;

import static vn.sohoi.testing.As.as;

import java.util.Map;
import vn.sohoi.testing.Given;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.Pictures;
import vn.sohoi.testing.Tree;

/** One of everything that belongs to a commune of nga's, seen from thu's district. */
record Foreign(
        String unit,
        String plan,
        String item,
        String activity,
        String evidence,
        String count,
        String report,
        String figure,
        String reorganisation) {

    static final String OWNER = "nga";
    static final String STRANGER = "thu";

    static Foreign made() {
        var tree = Tree.grow();
        var unit = tree.commune();
        var plan = GivenPlan.create(
                        OWNER,
                        Map.of(
                                "unitId", unit,
                                "document", Map.of("title", "Kế hoạch kín", "year", 2023),
                                "items", java.util.List.of(GivenPlan.item("I", "Việc kín"))))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var activity = Given.session(OWNER, unit, "2023-05-29", 42);
        var evidence = as(OWNER)
                .contentType("multipart/form-data")
                .multiPart(
                        "file", "anh.jpg", Pictures.file(Pictures.drawn(64, 48, plan.hashCode()), "jpg"), "image/jpeg")
                .post("/api/v1/activities/{id}/evidence", activity)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var count = Given.memberCount(OWNER, unit, "2023-06-01", 100, 150)
                .statusCode(201)
                .extract()
                .<String>path("id");
        var report = as(OWNER)
                .body(Map.of("unitId", unit, "period", "2023H1"))
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract();
        return new Foreign(
                unit.toString(),
                plan,
                GivenPlan.items(OWNER, plan).getString("items[0].id"),
                activity,
                evidence,
                count,
                report.path("id"),
                report.path("figures[0].id"),
                as("admin")
                        .body(Attempts.REORGANISATION)
                        .post("/api/v1/reorganisations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }
}
