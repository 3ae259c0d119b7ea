package vn.sohoi.testing;

import static vn.sohoi.testing.As.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** States by use case: what tests need to be there, made as officers make it. */
public final class Given {

    /** An activity; what is not said is a communication session of 6/6/2023. */
    public static ValidatableResponse activity(String login, UUID unit, Map<String, ?> said) {
        var draft = new HashMap<String, Object>(Map.of(
                "unitId", unit, "kind", "COMMUNICATION", "title", "Tuyên truyền tại xóm", "heldOn", "2023-06-06"));
        draft.putAll(said);
        return as(login).body(draft).post("/api/v1/activities").then();
    }

    /** A communication session with so many attendances, by its id. */
    public static String session(String login, UUID unit, String day, int attendances) {
        return activity(login, unit, Map.of("heldOn", day, "attendances", attendances))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse memberCount(String login, UUID unit, String day, int members, int women) {
        return as(login)
                .body(Map.of("unitId", unit, "countedOn", day, "members", members, "women18", women))
                .post("/api/v1/member-counts")
                .then();
    }

    private Given() {}
}
