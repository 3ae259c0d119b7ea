package vn.sohoi.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the running Keycloak refuses, asked over HTTP as anybody could (TRUST A7). */
class RealmTest {

    private static final String REALM = System.getenv("SOHOI_TEST_OIDC_URL") + "/protocol/openid-connect/";

    /** An instance beside another one has all its ports moved by the same number. */
    private static final String CLIENT =
            "http://localhost:" + (URI.create(REALM).getPort() - 8180 + 5173);

    private static final String HOME = CLIENT + "/dang-nhap/xong";
    private static final String CHALLENGE = "&code_challenge_method=S256&code_challenge=" + "a".repeat(43);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void theWebClientSignsNobodyInByPassword() throws Exception {
        var answer = token("grant_type=password&client_id=sohoi-client&username=lan&password=lan-2023");
        assertThat(answer.statusCode()).isIn(400, 401);
        assertThat(json(answer).path("error").asText()).isEqualTo("unauthorized_client");
    }

    @Test
    void onlyMachinesSignInAsThemselvesAndOnlyWithTheirSecret() throws Exception {
        assertThat(token("grant_type=client_credentials&client_id=sohoi-client").statusCode())
                .isIn(400, 401);
        assertThat(token("grant_type=client_credentials&client_id=front&client_secret=guess")
                        .statusCode())
                .isEqualTo(401);
        assertThat(token(
                                "grant_type=password&client_id=front&client_secret=front-secret&username=lan&password=lan-2023")
                        .statusCode())
                .isIn(400, 401);
    }

    @Test
    void aSignInThatWouldReturnElsewhereIsNotBegun() throws Exception {
        for (var elsewhere : new String[] {
            "https://evil.example/",
            CLIENT + ".evil.example/dang-nhap/xong",
            CLIENT + "@evil.example/dang-nhap/xong",
            HOME + "/../elsewhere",
            CLIENT + "/"
        }) {
            var answer = authorise("code", elsewhere, CHALLENGE);
            assertThat(answer.statusCode()).as(elsewhere).isEqualTo(400);
            assertThat(answer.headers().firstValue("Location")).isEmpty();
        }
        assertThat(authorise("code", HOME, CHALLENGE).statusCode()).isEqualTo(200);
    }

    @Test
    void noCodeWithoutAHashedChallenge() throws Exception {
        for (var challenge : new String[] {"", "&code_challenge=" + "a".repeat(43) + "&code_challenge_method=plain"}) {
            assertThat(refused(authorise("code", HOME, challenge))).contains("error=invalid_request");
        }
    }

    @Test
    void noTokenInAnAddress() throws Exception {
        for (var type : new String[] {"token", "id_token", "code%20token"}) {
            assertThat(refused(authorise(type, HOME, CHALLENGE + "&nonce=n")))
                    .contains("error=")
                    .doesNotContain("access_token");
        }
    }

    @Test
    void aRefreshTokenWorksOnceAndAUsedOneEndsTheSession() throws Exception {
        var first = json(token("grant_type=password&client_id=sohoi-dev&username=lan&password=lan-2023"));
        assertThat(first.get("expires_in").asInt()).isLessThanOrEqualTo(300);
        var again = "grant_type=refresh_token&client_id=sohoi-dev&refresh_token=";
        var second = token(again + first.get("refresh_token").asText());
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(token(again + first.get("refresh_token").asText()).statusCode())
                .isEqualTo(400);
    }

    private static String refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isIn(302, 303, 400);
        return answer.headers().firstValue("Location").orElse("error=" + answer.body());
    }

    private static HttpResponse<String> authorise(String type, String back, String more) throws Exception {
        var query = "auth?client_id=sohoi-client&scope=openid&state=s&response_type=" + type + "&redirect_uri="
                + URLEncoder.encode(back, StandardCharsets.UTF_8) + more;
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(REALM + query)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> token(String form) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(REALM + "token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }
}
