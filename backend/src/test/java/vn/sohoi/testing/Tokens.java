package vn.sohoi.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Real tokens of the real Keycloak, asked for once per identity and as long as they last. */
public final class Tokens {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Shorter than the five minutes of the realm. */
    private static final Duration GOOD = Duration.ofMinutes(3);

    private static final Map<String, Kept> KEPT = new ConcurrentHashMap<>();

    private record Kept(String token, long since) {
        boolean isGood() {
            return System.nanoTime() - since < GOOD.toNanos();
        }
    }

    public static String officer(String login) {
        return kept(RealParts.required("SOHOI_TEST_OIDC_URL"), password("sohoi-dev", login));
    }

    static String machine(String client) {
        return kept(
                RealParts.required("SOHOI_TEST_OIDC_URL"),
                "grant_type=client_credentials&client_id=" + client + "&client_secret=" + client + "-secret");
    }

    public static String ofAnotherRealm() {
        return kept(RealParts.required("SOHOI_TEST_OTHER_OIDC_URL"), password("sohoi-dev", "lan"));
    }

    /** Fresh each time, because it does not last. */
    public static String ofTwoSeconds(String login) {
        return fetch(RealParts.required("SOHOI_TEST_OIDC_URL"), password("sohoi-dev-brief", login));
    }

    /** Signed by our realm, but not for us. */
    public static String forAnotherApi(String login) {
        return kept(RealParts.required("SOHOI_TEST_OIDC_URL"), password("sohoi-dev-elsewhere", login));
    }

    private static String password(String client, String login) {
        return "grant_type=password&client_id=" + client + "&username=" + login + "&password=" + login + "-2023";
    }

    private static String kept(String realm, String form) {
        return KEPT.compute(
                        realm + form,
                        (key, kept) ->
                                kept != null && kept.isGood() ? kept : new Kept(fetch(realm, form), System.nanoTime()))
                .token();
    }

    private static String fetch(String realm, String form) {
        var request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            var token = new ObjectMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
            if (token.isEmpty()) {
                throw new IllegalStateException(answer.body());
            }
            return token;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Tokens() {}
}
