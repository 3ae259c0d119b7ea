package vn.sohoi.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.GivenPlan.create;
import static vn.sohoi.testing.GivenPlan.move;
import static vn.sohoi.testing.GivenPlan.plan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

/** Pages over real lists: nothing twice, nothing missing, there and back, whatever happens in between. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class KeysetTest {

    @BeforeEach
    void province() {
        HousePart.province();
    }

    @Test
    void equalNamesAreToldApartByTheirIdThereAndBack() {
        var mark = mark();
        var rows = new StringBuilder("externalKey,code,name,type,kind,parentKey,validFrom\n");
        for (var parent : List.of("01267", "01270", "01273", "01276", "01279", "01282", "01316")) {
            rows.append("%1$s-%2$s,,Trùng %1$s,chi hội,BRANCH,2023-%2$s,2021-01-01\n".formatted(mark, parent));
        }
        HousePart.importing("units", rows.toString().getBytes(StandardCharsets.UTF_8), false)
                .statusCode(200);
        var list = "/api/v1/units?q=" + mark + "&limit=3";
        var whole = as("lan")
                .get("/api/v1/units?count=true&q=" + mark)
                .then()
                .body("count", equalTo(7))
                .extract();

        var forward = new ArrayList<String>();
        var page = page(list, null);
        var sizes = new ArrayList<Integer>();
        for (String next = "first"; next != null; next = page.path("next")) {
            page = next.equals("first") ? page : page(list, next);
            sizes.add(ids(page).size());
            forward.addAll(ids(page));
        }
        assertThat(sizes).containsExactly(3, 3, 1);
        assertThat(forward).isEqualTo(ids(whole)).doesNotHaveDuplicates();

        var back = new ArrayList<String>();
        while (page.path("prev") != null) {
            page = page(list, page.path("prev"));
            var ids = new ArrayList<>(ids(page));
            Collections.reverse(ids);
            back.addAll(ids);
        }
        Collections.reverse(back);
        assertThat(back).isEqualTo(forward.subList(0, 6));
    }

    @Test
    void theFirstPageHasNothingBeforeItAndTheLastNothingAfter() {
        as("lan")
                .get("/api/v1/units?q=xa thai son")
                .then()
                .body("prev", nullValue())
                .body("next", nullValue());
        as("lan")
                .get("/api/v1/units?q=no such unit")
                .then()
                .body("next", nullValue())
                .body("items.size()", equalTo(0));
    }

    @Test
    void whatIsChangedAndAddedInBetweenNeitherDoublesNorLosesARow() {
        var mark = mark();
        var made = new ArrayList<String>();
        for (var at = 0; at < 6; at++) {
            made.add(drafted(mark));
        }
        var list = "/api/v1/plans?q=" + mark + "&limit=2";
        var seen = new ArrayList<String>();
        var page = page(list, null);
        seen.addAll(ids(page));
        while (page.path("next") != null) {
            drafted(mark);
            move("lan", seen.getLast(), "submission").statusCode(200);
            page = page(list, page.path("next"));
            seen.addAll(ids(page));
        }
        Collections.reverse(made);
        assertThat(seen).isEqualTo(made);
    }

    private static String drafted(String mark) {
        return create("lan", plan("lan", "Kế hoạch " + mark))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ExtractableResponse<Response> page(String list, String cursor) {
        return as("lan")
                .get(cursor == null ? list : list + "&cursor=" + cursor)
                .then()
                .statusCode(200)
                .extract();
    }

    private static List<String> ids(ExtractableResponse<Response> page) {
        return page.path("items.id");
    }

    private static String mark() {
        return "k" + UUID.randomUUID().toString().substring(0, 8);
    }
}
