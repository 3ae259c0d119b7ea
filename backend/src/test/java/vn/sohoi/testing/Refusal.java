package vn.sohoi.testing;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.Supplier;

/** Sends a bad request and expects the problem: in Vietnamese unless English is asked for. */
public final class Refusal {

    /** The answer in Vietnamese, for what else there is to look at. */
    public static ValidatableResponse refused(
            int status,
            String code,
            Supplier<RequestSpecification> request,
            Function<RequestSpecification, Response> send) {
        problem(send.apply(request.get().header("Accept-Language", "en-GB, vi;q=0.5")), status, code, "en");
        return problem(send.apply(request.get()), status, code, "vi");
    }

    private static ValidatableResponse problem(Response answer, int status, String code, String language) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("title", equalTo(title(code, language)));
    }

    public static String title(String code, String language) {
        return ResourceBundle.getBundle("problems", Locale.of(language)).getString(code + ".title");
    }

    private Refusal() {}
}
