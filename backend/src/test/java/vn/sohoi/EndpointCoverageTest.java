package vn.sohoi;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohoi.testing.As.asNobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.Called;
import vn.sohoi.testing.Contract;
import vn.sohoi.testing.RealParts;

/** Runs last (HouseOrder): every operation was called by somebody, and refuses nobody. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EndpointCoverageTest {

    @Test
    void everyOperationWasCalledBySomebodyWithSuccess() {
        assertThat(Contract.operations())
                .allSatisfy(operation -> assertThat(Called.succeeded()).contains(operation));
    }

    @Test
    void everyOperationRefusesNobody() {
        Contract.operations().forEach(operation -> {
            var parts = operation.split(" ");
            var path = parts[1].replaceAll("\\{[^/]+}", "01900000-0000-7000-8000-0000000000ff");
            var media = consumes(parts[1], parts[0]);
            var request = asNobody();
            if (media != null) {
                request.contentType(media).body("{}");
            }
            request.request(parts[0].toUpperCase(Locale.ROOT), path).then().statusCode(401);
        });
    }

    private static String consumes(String path, String method) {
        var content = Contract.document()
                .get("paths")
                .get(path)
                .get(method)
                .path("requestBody")
                .path("content");
        return content.isMissingNode() ? null : content.fieldNames().next();
    }
}
