package vn.sohoi.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.Records.ACTIVITIES;
import static vn.sohoi.testing.Records.BAO_LAM;
import static vn.sohoi.testing.Records.THAI_SON;
import static vn.sohoi.testing.Records.activity;
import static vn.sohoi.testing.Records.post;
import static vn.sohoi.testing.Records.put;
import static vn.sohoi.testing.Records.recorded;
import static vn.sohoi.testing.Records.unit;
import static vn.sohoi.testing.Records.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

/** An activity may carry out an item of a plan that its officer may read. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ActivityPlanItemTest {

    private static int number = (int) (System.nanoTime() % 100_000) + 1000;

    private String planId;
    private String itemId;

    @BeforeEach
    void aDraftOfBaoLam() {
        HousePart.province();
        var reading = as("lan")
                .contentType("text/plain; charset=utf-8")
                .body(HousePart.sample("ke-hoach-chuyen-de-2023.txt"))
                .post("/api/v1/plan-readings")
                .then()
                .statusCode(200)
                .extract();
        var document = new HashMap<>(reading.<Map<String, Object>>path("document"));
        document.put("number", ++number);
        planId = as("lan")
                .body(Map.of("unitId", unit(BAO_LAM), "document", document, "items", reading.path("items")))
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        itemId = as("lan")
                .get("/api/v1/plans/" + planId + "/items")
                .then()
                .extract()
                .path("items[0].id");
    }

    @Test
    void theItemIsNamedInTheActivityAndInTheList() {
        var id = recorded("lan", with(activity(BAO_LAM, "Theo kế hoạch", "2017-01-01"), "planItemId", itemId));

        as("mai")
                .get(ACTIVITIES + "/" + id)
                .then()
                .body("planItem.id", equalTo(itemId))
                .body("planItem.planId", equalTo(planId))
                .body("planItem.path", equalTo("I"));
        as("lan")
                .get(ACTIVITIES + "?planItem=" + itemId)
                .then()
                .body("items.id", contains(id))
                .body("items[0].planItem.id", equalTo(itemId));
        as("thu").get(ACTIVITIES + "?planItem=" + itemId).then().body("items", empty());
    }

    @Test
    void anItemOutOfReachOrUnknownIsRefusedAlike() {
        for (var item : new String[] {itemId, UUID.randomUUID().toString()}) {
            post("nga", ACTIVITIES, with(activity(THAI_SON, "Mục kín", "2017-01-02"), "planItemId", item))
                    .statusCode(422)
                    .body("errors.pointer", contains("/planItemId"))
                    .body("errors.code", contains("plan-item-unknown"));
        }
    }

    @Test
    void anEditMayTakeTheItemAwayAndPutItBack() {
        var draft = activity(BAO_LAM, "Đổi mục", "2017-01-03");
        var id = recorded("lan", draft);

        put("lan", ACTIVITIES + "/" + id, "\"0\"", with(draft, "planItemId", itemId))
                .statusCode(200)
                .body("planItem.id", equalTo(itemId));
        put("lan", ACTIVITIES + "/" + id, "\"1\"", draft).statusCode(200).body("planItem", nullValue());
    }
}
