package vn.sohoi.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.Records.ACTIVITIES;
import static vn.sohoi.testing.Records.BAO_LAM;
import static vn.sohoi.testing.Records.CAO_BANG;
import static vn.sohoi.testing.Records.THAI_SON;
import static vn.sohoi.testing.Records.activity;
import static vn.sohoi.testing.Records.recorded;
import static vn.sohoi.testing.Records.unit;
import static vn.sohoi.testing.Records.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

/** Each test marks its own activities with a word of its own, so that {@code q} finds those and no others. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ActivityListTest {

    private String word;

    @BeforeEach
    void province() {
        HousePart.province();
        word = "w" + UUID.randomUUID().toString().replace("-", "");
    }

    @Test
    void titlesAreFoundWithoutDiacritics() {
        var id = recorded("nga", activity(THAI_SON, word + " Đối thoại chính sách", "2024-04-01"));

        list("nga", "q", word.toUpperCase() + " doi thoai").body("items.id", contains(id));
    }

    @Test
    void aDistrictSeesItsCommunesAndCanAskForOneUnitOrASubtree() {
        var ofCommune = recorded("nga", activity(THAI_SON, word, "2024-04-01"));
        var ofDistrict = recorded("lan", activity(BAO_LAM, word, "2024-04-02"));

        list("lan").body("items.id", contains(ofDistrict, ofCommune));
        list("mai").body("items.id", contains(ofDistrict, ofCommune));
        list("lan", "unit", unit(BAO_LAM)).body("items.id", contains(ofDistrict));
        list("lan", "within", unit(BAO_LAM)).body("items.id", contains(ofDistrict, ofCommune));
        list("mai", "within", unit(THAI_SON)).body("items.id", contains(ofCommune));
        list("nga", "within", unit(CAO_BANG)).body("items.id", contains(ofCommune));
        list("mai", "within", unit(CAO_BANG)).body("items.id", contains(ofDistrict, ofCommune));
        as("mai").get(ACTIVITIES + "?within=" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void kindAndDaysNarrowTheList() {
        var first = recorded("nga", activity(THAI_SON, word, "2024-04-01"));
        var second = recorded("nga", with(activity(THAI_SON, word, "2024-04-02"), "kind", "TRAINING"));
        var third = recorded("nga", activity(THAI_SON, word, "2024-04-03"));

        list("nga", "kind", "TRAINING").body("items.id", contains(second));
        list("nga", "from", "2024-04-02").body("items.id", contains(third, second));
        list("nga", "to", "2024-04-02").body("items.id", contains(second, first));
        list("nga", "from", "2024-04-02", "to", "2024-04-02").body("items.id", contains(second));
    }

    @Test
    void pagesOfOneDayHoldEachActivityOnceForwardAndBack() {
        var all = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            all.addFirst(recorded("nga", activity(THAI_SON, word + " " + i, "2024-04-05")));
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        String prev;
        do {
            var page = cursor == null ? list("nga", "limit", "3") : list("nga", "limit", "3", "cursor", cursor);
            seen.addAll(page.extract().<List<String>>path("items.id"));
            cursor = page.extract().path("next");
            prev = page.extract().path("prev");
        } while (cursor != null);

        assertThat(seen).isEqualTo(all);
        list("nga", "limit", "3", "cursor", prev).body("items.id", equalTo(all.subList(3, 6)));
        list("nga", "count", "true").body("count", equalTo(7));
    }

    private ValidatableResponse list(String login, String... filter) {
        var request = as(login);
        var searches = false;
        for (var i = 0; i < filter.length; i += 2) {
            request = request.queryParam(filter[i], filter[i + 1]);
            searches |= filter[i].equals("q");
        }
        return (searches ? request : request.queryParam("q", word))
                .get(ACTIVITIES)
                .then();
    }
}
