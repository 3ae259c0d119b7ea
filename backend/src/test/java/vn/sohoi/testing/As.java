package vn.sohoi.testing;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/**
 * Requests in the name of one of the cast: {@code as("lan").get(…)}. Each answer is held against the contract, and each
 * POST carries a key of its own unless the test gives one.
 */
public final class As {

    /** The content type goes out as the test writes it, without a charset that nobody asked for. */
    private static final RestAssuredConfig AS_WRITTEN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset("UTF-8")
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    public static RequestSpecification as(String login) {
        return bearer(Tokens.officer(login));
    }

    public static RequestSpecification asMachine(String client) {
        return bearer(Tokens.machine(client));
    }

    public static RequestSpecification bearer(String token) {
        return asNobody().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification asNobody() {
        return RestAssured.given()
                .config(AS_WRITTEN)
                .filter(new FreshKey())
                .filter(new ContractFilter())
                .contentType(ContentType.JSON);
    }

    private As() {}
}
