package vn.sohoi.coverage;

import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.GivenPlan.create;
import static vn.sohoi.testing.GivenPlan.item;
import static vn.sohoi.testing.GivenPlan.move;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohoi.testing.Pictures;

/** A plan of a unit that went all the way to its issue, and to an addressee named by hand. */
final class ForeignPlan {

    static String issued(String owner, String approver, UUID unit, String addressee) {
        var recipients = List.of(Map.of("name", "Nơi nhận kín", "role", "COPY"));
        var plan = create(
                        owner,
                        Map.of(
                                "unitId", unit,
                                "document", Map.of("title", "Kế hoạch kín", "year", 2023, "recipients", recipients),
                                "items", List.of(item("I", "Việc kín"))))
                .statusCode(201)
                .extract()
                .<String>path("id");
        as(owner)
                .header("If-Match", "\"0\"")
                .body(Map.of("lines", List.of(Map.of("line", 0, "target", "UNITS", "unitIds", List.of(addressee)))))
                .put("/api/v1/plans/{id}/recipients", plan)
                .then()
                .statusCode(200);
        move(owner, plan, "submission").statusCode(200);
        move(approver, plan, "approval").statusCode(200);
        move(owner, plan, "issue").statusCode(200);
        return plan;
    }

    static String attachment(String owner, String plan) {
        return as(owner)
                .contentType("multipart/form-data")
                .multiPart("file", "kin.jpg", Pictures.file(Pictures.drawn(16, 16, 5), "jpg"), "image/jpeg")
                .post("/api/v1/plans/{id}/attachments", plan)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ForeignPlan() {}
}
