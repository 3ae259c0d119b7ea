package vn.sohoi.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asNobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.coverage.Attempt.Ending;
import vn.sohoi.testing.Called;
import vn.sohoi.testing.Contract;
import vn.sohoi.testing.RealParts;

/** Runs last (HouseOrder): every operation was called by somebody, refuses nobody, and shows a stranger nothing. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EndpointCoverageTest {

    /** Taken before this test itself calls anything. */
    private static Set<String> calledByOthers;

    private static List<Attempt> attempts;

    @BeforeEach
    void make() {
        if (attempts == null) {
            calledByOthers = Called.succeeded();
            attempts = Attempts.on(Foreign.made());
        }
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

    @Test
    void nobodyIsRefused() {
        assertThat(attempts)
                .allSatisfy(
                        attempt -> assertThat(attempt.send(asNobody(), "\"0\"").statusCode())
                                .isEqualTo(attempt.ending() == Ending.PUBLIC ? 200 : 401));
    }

    @Test
    void aStrangerSeesNothing() {
        assertThat(attempts).allSatisfy(attempt -> {
            var answer = attempt.send(as(Foreign.STRANGER), "\"0\"");
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
        });
    }

    /** Without this, a wrong id in a line of Attempts would pass for a refusal. */
    @Test
    void theOwnerIsShownTheSame() {
        assertThat(attempts.stream().filter(attempt -> attempt.reads() && attempt.ending() != Ending.FORBIDDEN))
                .isNotEmpty()
                .allSatisfy(attempt -> {
                    // A draft of a reorganisation is of who decides.
                    var owner = attempt.operation().endsWith("/reorganisations/{id}") ? "admin" : Foreign.OWNER;
                    var answer = attempt.send(as(owner), "\"0\"");
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(answer.asString()).contains(attempt.canary());
                });
    }
}
