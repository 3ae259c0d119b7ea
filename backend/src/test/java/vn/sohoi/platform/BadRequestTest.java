package vn.sohoi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asNobody;
import static vn.sohoi.testing.Refusal.refused;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Refusal;
import vn.sohoi.testing.Rows;
import vn.sohoi.testing.Tokens;

/** Requests that are wrong before anybody looks inside: path, method, media type, size. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BadRequestTest {

    private static final long FIFTY_MEGABYTES = 50L * 1024 * 1024;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeEach
    void province() {
        HousePart.province();
    }

    @Test
    void anUnknownPathIsAProblemToo() {
        refused(404, "http-404", () -> as("lan"), r -> r.get("/api/v1/nowhere"));
        refused(404, "http-404", () -> asNobody(), r -> r.get("/"));
        refused(404, "http-404", () -> asNobody(), r -> r.get("/favicon.ico"));
        refused(404, "http-404", () -> asNobody().accept("text/html"), r -> r.get("/nowhere.html"));
    }

    @Test
    void aWrongMethodIsNamed() {
        refused(405, "http-405", () -> as("lan"), r -> r.delete("/api/v1/units"));
        refused(405, "http-405", () -> as("lan"), r -> r.body("{}").patch("/api/v1/me"));
    }

    @Test
    void aWrongMediaTypeIsNamed() {
        refused(
                415,
                "http-415",
                () -> as("lan").contentType("application/xml"),
                r -> r.body("<a/>").post("/api/v1/activities"));
        refused(
                415,
                "http-415",
                () -> as("lan").contentType("text/plain"),
                r -> r.body("{}").post("/api/v1/plans"));
        refused(406, "http-406", () -> as("lan").accept("application/xml"), r -> r.get("/api/v1/units"));
    }

    @Test
    void anAddressWithoutEndIsRefused() {
        refused(414, "http-414", () -> as("lan"), r -> r.get("/api/v1/units?q=" + "a".repeat(9000)));
    }

    @Test
    void fiftyMegabytesAreRefusedByTheirOwnWord() throws Exception {
        tooLarge("/api/v1/plans", "application/json", length(FIFTY_MEGABYTES));
        tooLarge("/api/v1/plan-readings", "text/plain", length(FIFTY_MEGABYTES));
    }

    @Test
    void fiftyMegabytesAreRefusedAlsoWhenTheyDoNotSaySo() throws Exception {
        tooLarge("/api/v1/plans", "application/json", unsaid(FIFTY_MEGABYTES));
        tooLarge("/api/v1/plan-readings", "text/plain", unsaid(FIFTY_MEGABYTES));
        tooLarge("/api/v1/imports?kind=units", "text/csv", unsaid(FIFTY_MEGABYTES));
        as("lan").get("/api/v1/me").then().statusCode(200);
    }

    private static void tooLarge(String path, String type, BodyPublisher body) throws Exception {
        as("lan").get("/api/v1/me").then().statusCode(200);
        var before = Rows.counted();
        for (var language : new String[] {"vi", "en"}) {
            var answer = post(path, type, body, language);
            assertThat(answer.statusCode()).as(path).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            var problem = new ObjectMapper().readTree(answer.body());
            assertThat(problem.get("code").asText()).isEqualTo("http-413");
            assertThat(problem.get("title").asText()).isEqualTo(Refusal.title("http-413", language));
        }
        assertThat(Rows.counted()).isEqualTo(before);
    }

    private static HttpResponse<String> post(String path, String type, BodyPublisher body, String language)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Tokens.officer("lan"))
                .header("Content-Type", type)
                .header("Accept-Language", language)
                .POST(body)
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static BodyPublisher length(long bytes) {
        return BodyPublishers.fromPublisher(unsaid(bytes), bytes);
    }

    private static BodyPublisher unsaid(long bytes) {
        return BodyPublishers.ofInputStream(() -> new Spaces(bytes));
    }

    /** White space: harmless to every reader, so that only its length is wrong. */
    private static final class Spaces extends InputStream {
        private long left;

        Spaces(long bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            var now = (int) Math.min(left, length);
            java.util.Arrays.fill(into, from, from + now, (byte) ' ');
            left -= now;
            return now;
        }
    }

    @Test
    void theTypeOfAProblemIsAPageThatExplainsIt() {
        var type = as("lan").get("/api/v1/units?qq=1").then().extract().<String>path("type");
        asNobody()
                .get(type)
                .then()
                .statusCode(200)
                .body("code", equalTo("unknown-parameter"))
                .body("vi.title", equalTo(Refusal.title("unknown-parameter", "vi")))
                .body("en.title", equalTo(Refusal.title("unknown-parameter", "en")));
        refused(404, "http-404", () -> asNobody(), r -> r.get("/api/v1/problems/no-such-code"));
    }
}
