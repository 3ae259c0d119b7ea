package vn.sohoi.coverage;

import static vn.sohoi.testing.As.as;

import java.util.Map;
import java.util.UUID;
import vn.sohoi.plan.version.VersionCalls;
import vn.sohoi.testing.Given;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.Pictures;
import vn.sohoi.testing.Tree;

/** One of everything that belongs to a commune of nga's, seen from thu's district. */
record Foreign(
        String unit,
        String plan,
        String item,
        String issued,
        String amendment,
        String addressee,
        String attachment,
        String activity,
        String evidence,
        String count,
        String report,
        String figure,
        String officer,
        String office,
        String reorganisation,
        Attached attached) {

    static final String OWNER = "nga";
    static final String STRANGER = "thu";

    static Foreign made() {
        return in(Tree.grow());
    }

    static Foreign in(Tree tree) {
        var upperItem = Attached.upperItem("lan", "lan", tree.district());
        tree.admit(OWNER, "Hoàng Thị Nga", tree.key() + "-c", "APPROVER");
        return of(OWNER, OWNER, tree.commune(), GivenPlan.unitOf(OWNER), upperItem);
    }

    /** The same of any unit, made by its officer; its issued plan goes to the addressee. */
    static Foreign of(String owner, String approver, UUID unit, String addressee, String upperItem) {
        var plan = GivenPlan.create(
                        owner,
                        Map.of(
                                "unitId", unit,
                                "document", Map.of("title", "Kế hoạch kín", "year", 2023),
                                "items", java.util.List.of(GivenPlan.item("I", "Việc kín"))))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var activity = Given.session(owner, unit, "2023-05-29", 42);
        var evidence = as(owner)
                .contentType("multipart/form-data")
                .multiPart(
                        "file", "anh.jpg", Pictures.file(Pictures.drawn(64, 48, plan.hashCode()), "jpg"), "image/jpeg")
                .post("/api/v1/activities/{id}/evidence", activity)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var count = Given.memberCount(owner, unit, "2023-06-01", 100, 150)
                .statusCode(201)
                .extract()
                .<String>path("id");
        var report = as(owner)
                .body(Map.of("unitId", unit, "period", "2023H1"))
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract();
        var officer = as("admin")
                .body(Map.of("login", "kin." + UUID.randomUUID(), "name", "Người Kín"))
                .post("/api/v1/officers")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var office = as("admin")
                .body(Attempts.office(officer, unit.toString()))
                .post("/api/v1/offices")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var item = GivenPlan.items(owner, plan).getString("items[0].id");
        var issued = ForeignPlan.issued(owner, approver, unit, addressee);
        return new Foreign(
                unit.toString(),
                plan,
                item,
                issued,
                VersionCalls.amend(owner, issued),
                addressee,
                ForeignPlan.attachment(owner, plan),
                activity,
                evidence,
                count,
                report.path("id"),
                report.path("figures[0].id"),
                officer,
                office,
                as("admin")
                        .body(Attempts.REORGANISATION)
                        .post("/api/v1/reorganisations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"),
                Attached.to(owner, unit, item, upperItem));
    }
}
