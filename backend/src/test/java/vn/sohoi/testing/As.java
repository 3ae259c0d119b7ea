package vn.sohoi.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Requests in the name of one of the cast: {@code as("lan").get(…)}. Each answer is held against the contract. */
public final class As {

    public static RequestSpecification as(String login) {
        return bearer(Tokens.officer(login));
    }

    public static RequestSpecification asMachine(String client) {
        return bearer(Tokens.machine(client));
    }

    public static RequestSpecification asLanOfAnotherRealm() {
        return bearer(Tokens.ofAnotherRealm());
    }

    public static RequestSpecification bearer(String token) {
        return asNobody().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification asNobody() {
        return RestAssured.given().filter(new ContractFilter()).contentType(ContentType.JSON);
    }

    private As() {}
}
