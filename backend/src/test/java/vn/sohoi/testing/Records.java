package vn.sohoi.testing;

import static vn.sohoi.testing.As.as;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Activities and counts as officers send them; each test changes what it is about. */
public final class Records {

    public static final String THAI_SON = "01316";
    public static final String YEN_THO = "01318";
    public static final String BAO_LAM = "042";
    public static final String CAO_BANG = "04";
    public static final String ACTIVITIES = "/api/v1/activities";
    public static final String COUNTS = "/api/v1/member-counts";

    private static final Map<String, String> UNITS = new ConcurrentHashMap<>();

    /** The id of the unit that has this code today. */
    public static String unit(String code) {
        HousePart.province();
        return UNITS.computeIfAbsent(
                code,
                wanted -> as("mai")
                        .get("/api/v1/units?code=" + wanted)
                        .then()
                        .extract()
                        .path("items[0].id"));
    }

    public static Map<String, Object> activity(String unitCode, String title, String day) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("unitId", unit(unitCode));
        draft.put("kind", "COMMUNICATION");
        draft.put("title", title);
        draft.put("heldOn", day);
        return draft;
    }

    public static Map<String, Object> with(Map<String, Object> draft, String member, Object value) {
        var changed = new LinkedHashMap<>(draft);
        changed.put(member, value);
        return changed;
    }

    public static Map<String, Object> count(String unitCode, String day, int members, int women18) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("unitId", unit(unitCode));
        draft.put("countedOn", day);
        draft.put("members", members);
        draft.put("women18", women18);
        return draft;
    }

    public static ValidatableResponse post(String login, String path, Object body) {
        return as(login).body(body).post(path).then();
    }

    public static ValidatableResponse put(String login, String path, String seen, Object body) {
        var request = as(login).body(body);
        return (seen == null ? request : request.header("If-Match", seen))
                .put(path)
                .then();
    }

    /** Records an activity that must be accepted, and answers its id. */
    public static String recorded(String login, Map<String, Object> draft) {
        return post(login, ACTIVITIES, draft).statusCode(201).extract().path("id");
    }

    private Records() {}
}
