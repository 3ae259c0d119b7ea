package vn.sohoi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static vn.sohoi.testing.As.as;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.plan.docx.DocxText;
import vn.sohoi.plan.reading.PlanReader;
import vn.sohoi.testing.Customer;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

/** The paper of a plan over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlanDocumentResourceTest {

    @BeforeEach
    void province() {
        HousePart.province();
    }

    @Test
    void theCustomersPlanGoesOutAndComesBack() throws IOException {
        var id = customersPlan();
        var docx = as("mai")
                .get("/api/v1/plans/{id}/document", id)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20"))
                .extract();
        var wanted = new PlanReader().read(Customer.plan());
        assertThat(new PlanReader().read(DocxText.of(docx.asByteArray()).text()).items())
                .isEqualTo(wanted.items());
        as("mai")
                .header("If-None-Match", docx.header("ETag"))
                .get("/api/v1/plans/{id}/document", id)
                .then()
                .statusCode(304);
        var pdf = as("mai")
                .accept(PlanPdf.MEDIA_TYPE)
                .get("/api/v1/plans/{id}/document", id)
                .then()
                .statusCode(200)
                .header("Content-Type", PlanPdf.MEDIA_TYPE)
                .header("Vary", containsString("Accept"))
                .extract();
        assertThat(new String(pdf.asByteArray(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void whoMayNotReadThePlanGetsNoPaperOfIt() throws IOException {
        var id = customersPlan();
        as("thu").get("/api/v1/plans/{id}/document", id).then().statusCode(404);
        as("thu")
                .accept(PlanPdf.MEDIA_TYPE)
                .get("/api/v1/plans/{id}/document", id)
                .then()
                .statusCode(404);
    }

    private static String customersPlan() throws IOException {
        var json = new ObjectMapper();
        var read = json.readTree(as("mai")
                .contentType("text/plain; charset=utf-8")
                .body(Customer.plan().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/plan-readings")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        ((ObjectNode) read.get("document"))
                .put("number", 1000 + System.nanoTime() % 90_000); // the register takes a number once
        var plan =
                Map.of("unitId", GivenPlan.unitOf("mai"), "document", read.get("document"), "items", read.get("items"));
        return as("mai")
                .body(json.writeValueAsString(plan))
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
