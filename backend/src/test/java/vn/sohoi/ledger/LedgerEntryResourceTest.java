package vn.sohoi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asNobody;
import static vn.sohoi.testing.Records.ACTIVITIES;
import static vn.sohoi.testing.Records.BAO_LAM;
import static vn.sohoi.testing.Records.COUNTS;
import static vn.sohoi.testing.Records.THAI_SON;
import static vn.sohoi.testing.Records.activity;
import static vn.sohoi.testing.Records.count;
import static vn.sohoi.testing.Records.post;
import static vn.sohoi.testing.Records.put;
import static vn.sohoi.testing.Records.recorded;
import static vn.sohoi.testing.Records.unit;
import static vn.sohoi.testing.Records.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

/** Each test records in a month of its own, long ago, where nobody else does. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LedgerEntryResourceTest {

    @BeforeEach
    void province() {
        HousePart.province();
    }

    @Test
    void anEntryNamesItsRecordItsDayAndItsOfficer() {
        var draft = with(activity(THAI_SON, "Nói chuyện", "2015-01-10"), "attendances", 45);
        var id = recorded("nga", with(draft, "newMembers", 2));

        entries("lan", BAO_LAM, "2015-01", "")
                .body("items.indicator", containsInAnyOrder("PROP_SESS", "PROP_ATT", "MEM_NEW"))
                .body("items.sourceId", equalTo(List.of(id, id, id)));
        entries("lan", BAO_LAM, "2015-01", "&indicator=PROP_ATT")
                .body("items", hasSize(1))
                .body("items[0].quantity", equalTo(45.0f))
                .body("items[0].unit.name", equalTo("Xã Thái Sơn"))
                .body("items[0].day", equalTo("2015-01-10"))
                .body("items[0].sourceType", equalTo("ACTIVITY"))
                .body("items[0].sourceLabel", equalTo("Nói chuyện"))
                .body("items[0].officer.name", equalTo("Hoàng Thị Nga"))
                .body("items[0].reverses", nullValue());
    }

    @Test
    void anEditOfTheWordsAloneTouchesNoEntry() {
        var draft = with(activity(THAI_SON, "Lời cũ", "2015-02-10"), "attendances", 45);
        var id = recorded("nga", draft);

        edit(id, 0, with(with(draft, "title", "Lời mới"), "place", "Nhà văn hóa"));

        assertThat(quantities("2015-02")).containsExactlyInAnyOrder("PROP_SESS 1", "PROP_ATT 45");
    }

    @Test
    void anotherDayReversesAndPostsAnew() {
        var draft = with(activity(THAI_SON, "Sai ngày", "2015-03-31"), "attendances", 45);
        var id = recorded("nga", draft);

        edit(id, 0, with(draft, "heldOn", "2015-04-01"));

        assertThat(quantities("2015-03"))
                .containsExactlyInAnyOrder("PROP_SESS 1", "PROP_ATT 45", "PROP_SESS -1", "PROP_ATT -45");
        assertThat(quantities("2015-04")).containsExactlyInAnyOrder("PROP_SESS 1", "PROP_ATT 45");
        assertThat(month("2015-03").value("PROP_ATT")).isEqualTo("NOT_REPORTED");
        assertThat(month("2015-04").value("PROP_ATT")).isEqualTo("45");
        var taken = entries("nga", THAI_SON, "2015-03", "&indicator=PROP_ATT")
                .extract()
                .<List<Integer>>path("items.findAll { it.reverses != null }.reverses");
        entries("nga", THAI_SON, "2015-03", "&indicator=PROP_ATT")
                .body("items.findAll { it.reverses == null }.seq", equalTo(taken));
    }

    @Test
    void anotherNumberTakesBackTheOldOne() {
        var draft = with(activity(THAI_SON, "Đếm lại", "2015-05-10"), "attendances", 45);
        var id = recorded("nga", draft);

        edit(id, 0, with(draft, "attendances", 54));
        edit(id, 1, with(draft, "attendances", null));

        assertThat(quantities("2015-05"))
                .containsExactlyInAnyOrder("PROP_SESS 1", "PROP_ATT 45", "PROP_ATT -45", "PROP_ATT 54", "PROP_ATT -54");
        assertThat(month("2015-05").value("PROP_SESS")).isEqualTo("1");
        assertThat(month("2015-05").value("PROP_ATT")).isEqualTo("NOT_REPORTED");
    }

    @Test
    void anotherKindCountsForOtherIndicators() {
        var draft = with(activity(THAI_SON, "Thực ra là lớp", "2015-06-10"), "attendances", 45);
        var id = recorded("nga", draft);

        edit(id, 0, with(draft, "kind", "TRAINING"));

        var figures = month("2015-06");
        assertThat(figures.value("PROP_SESS")).isEqualTo("NOT_REPORTED");
        assertThat(figures.value("TRAIN_CLASS")).isEqualTo("1");
        assertThat(figures.value("TRAIN_PERS")).isEqualTo("45");
    }

    @Test
    void aKindThatNoRuleCountsPostsOnlyWhatCountsAlways() {
        recorded(
                "nga", with(with(activity(THAI_SON, "Thăm hỏi", "2015-07-10"), "kind", "VISIT_GIFT"), "newMembers", 3));

        assertThat(quantities("2015-07")).containsExactly("MEM_NEW 3");
    }

    @Test
    void aCancelledActivityCountsForNothing() {
        var id = recorded("nga", with(activity(THAI_SON, "Hủy", "2015-08-10"), "attendances", 45));

        as("nga")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Không diễn ra"))
                .post(ACTIVITIES + "/" + id + "/cancellation")
                .then()
                .statusCode(200);

        assertThat(quantities("2015-08"))
                .containsExactlyInAnyOrder("PROP_SESS 1", "PROP_ATT 45", "PROP_SESS -1", "PROP_ATT -45");
        assertThat(month("2015-08").value("PROP_SESS")).isEqualTo("NOT_REPORTED");
    }

    @Test
    void aRefusedRecordPostsNothing() {
        var draft = with(activity(THAI_SON, "Sai số", "2015-09-10"), "attendances", 3);
        post("nga", ACTIVITIES, with(draft, "women", 4)).statusCode(422);

        entries("nga", THAI_SON, "2015-09", "").body("items", empty());
    }

    @Test
    void aCorrectedCountMovesWithItsDay() {
        var draft = count(THAI_SON, "2015-10-10", 100, 200);
        var id = post("nga", COUNTS, draft).extract().<String>path("id");

        put("nga", COUNTS + "/" + id, "\"0\"", with(with(draft, "countedOn", "2015-11-10"), "members", 90))
                .statusCode(200);

        assertThat(quantities("2015-10"))
                .containsExactlyInAnyOrder("MEM_TOTAL 100", "MEM_TOTAL -100", "WOMEN_18P 200", "WOMEN_18P -200");
        assertThat(month("2015-11").value("ATTR_RATE")).isEqualTo("45");
        entries("nga", THAI_SON, "2015-11", "&indicator=ATTR_RATE")
                .body("items.indicator", containsInAnyOrder("MEM_TOTAL", "WOMEN_18P"))
                .body("items[0].sourceLabel", equalTo("Số hội viên ngày 10/11/2015"));
    }

    @Test
    void pagesHoldEachEntryOnceTheNewestFirst() {
        for (var i = 1; i <= 5; i++) {
            recorded("nga", activity(THAI_SON, "Trang " + i, "2015-12-0" + i));
        }
        var labels = new ArrayList<String>();
        String cursor = null;
        do {
            var page = entries("nga", THAI_SON, "2015-12", "&limit=2" + (cursor == null ? "" : "&cursor=" + cursor));
            labels.addAll(page.extract().<List<String>>path("items.sourceLabel"));
            cursor = page.extract().path("next");
        } while (cursor != null);

        assertThat(labels).containsExactly("Trang 5", "Trang 4", "Trang 3", "Trang 2", "Trang 1");
        entries("nga", THAI_SON, "2015-12", "&limit=2&count=true").body("count", equalTo(5));
    }

    @Test
    void entriesOutOfReachAreNotThereAndWhatIsNotKnownIsRefused() {
        var path = "/api/v1/ledger-entries?within=";
        as("thu").get(path + unit(THAI_SON)).then().statusCode(404);
        as("nga").get(path + unit(BAO_LAM)).then().statusCode(404);
        as("nga").get("/api/v1/ledger-entries").then().statusCode(400);
        asNobody().get(path + unit(THAI_SON)).then().statusCode(401);
        as("nga")
                .get(path + unit(THAI_SON) + "&indicator=NONE")
                .then()
                .statusCode(422)
                .body("errors.code", contains("indicator-unknown"));
        as("nga")
                .get(path + unit(THAI_SON) + "&cursor=bm9uZQ")
                .then()
                .statusCode(422)
                .body("code", equalTo("cursor"));
    }

    private static void edit(String id, int version, Map<String, Object> draft) {
        put("nga", ACTIVITIES + "/" + id, "\"" + version + "\"", draft).statusCode(200);
    }

    private static Figures month(String month) {
        return Figures.of("nga", THAI_SON, "from=" + month + "-01&to=" + end(month));
    }

    private static List<String> quantities(String month) {
        return entries("nga", THAI_SON, month, "")
                .extract()
                .<List<String>>path("items.collect { it.indicator + ' ' + (it.quantity as int) }");
    }

    private static ValidatableResponse entries(String login, String unitCode, String month, String more) {
        var span = "&from=" + month + "-01&to=" + end(month);
        return as(login)
                .get("/api/v1/ledger-entries?within=" + unit(unitCode) + span + more)
                .then()
                .statusCode(200);
    }

    private static String end(String month) {
        return java.time.YearMonth.parse(month).atEndOfMonth().toString();
    }
}
