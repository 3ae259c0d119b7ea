package vn.sohoi.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asNobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sohoi.coverage.Attempt.Ending;
import vn.sohoi.testing.Called;
import vn.sohoi.testing.Contract;
import vn.sohoi.testing.Pictures;
import vn.sohoi.testing.RealParts;

/** Runs last (HouseOrder): every operation was called by somebody, refuses nobody, and shows a stranger nothing. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointCoverageTest {

    private Set<String> calledByOthers;
    private List<Attempt> attempts;

    @BeforeAll
    void make() {
        calledByOthers = Called.succeeded();
        attempts = Attempts.on(Foreign.made());
    }

    Stream<Attempt> attempts() {
        return attempts.stream();
    }

    @Test
    void everyOperationWasCalledBySomebodyWithSuccess() {
        assertThat(calledByOthers)
                .as("operations with success in the tests before this one (it runs last in the whole suite)")
                .containsAll(Contract.operations());
    }

    @Test
    void everyOperationIsTriedByAStrangerAndNoneThatIsGone() {
        assertThat(attempts.stream().map(Attempt::operation))
                .as("lines of Attempts")
                .containsExactlyInAnyOrderElementsOf(Contract.operations());
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void nobodyIsRefused(Attempt attempt) {
        var status = send(attempt, asNobody()).statusCode();
        assertThat(status).isEqualTo(attempt.ending() == Ending.PUBLIC ? 200 : 401);
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void aStrangerSeesNothing(Attempt attempt) {
        var answer = send(attempt, as(Foreign.STRANGER));
        var status = answer.statusCode();
        switch (attempt.ending()) {
            case ABSENT -> assertThat(status).isEqualTo(404);
            case FORBIDDEN -> assertThat(status).isEqualTo(403);
            case SHARED, PUBLIC -> assertThat(status).isBetween(200, 201);
            case UNLISTED -> {
                assertThat(status).isEqualTo(200);
                assertThat(answer.asString()).doesNotContain(attempt.canary());
            }
        }
    }

    /** Without this, a wrong id in a line of Attempts would pass for a refusal. */
    @ParameterizedTest
    @MethodSource("attempts")
    void theOwnerIsShownTheSame(Attempt attempt) {
        if (attempt.reads() && attempt.ending() != Ending.FORBIDDEN) {
            var answer = send(attempt, as(Foreign.OWNER));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.asString()).contains(attempt.canary());
        }
    }

    private static Response send(Attempt attempt, RequestSpecification request) {
        var media = consumes(attempt.operation());
        if (media.startsWith("multipart")) {
            var photo = Pictures.file(Pictures.drawn(8, 8, 1), "jpg");
            request.contentType(media).multiPart("file", "anh.jpg", photo, "image/jpeg");
        } else if (!media.isEmpty()) {
            request.contentType(media).body(attempt.body());
        }
        return request.header("If-Match", "\"0\"").request(attempt.method().toUpperCase(Locale.ROOT), attempt.path());
    }

    private static String consumes(String operation) {
        var parts = operation.split(" ");
        var content = Contract.document()
                .get("paths")
                .get(parts[1])
                .get(parts[0])
                .path("requestBody")
                .path("content");
        return content.isMissingNode() ? "" : content.fieldNames().next();
    }
}
