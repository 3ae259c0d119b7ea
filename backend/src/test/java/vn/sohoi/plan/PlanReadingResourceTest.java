package vn.sohoi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.sohoi.testing.As.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.plan.docx.Word;
import vn.sohoi.testing.Customer;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

/** The customer's plan over HTTP, against the tree that was made by hand. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlanReadingResourceTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String UTF8 = "text/plain; charset=utf-8";

    @BeforeEach
    void province() {
        HousePart.province();
    }

    @Test
    void everyItemOfTheCustomersPlanIsThere() throws IOException {
        var read = customersPlan();
        compare(read.get("items"), expected().get("sections"), 1);
    }

    private static void compare(JsonNode items, JsonNode nodes, int level) {
        assertThat(items).hasSize(nodes.size());
        for (var at = 0; at < nodes.size(); at++) {
            var item = items.get(at);
            var node = nodes.get(at);
            for (var member : new String[] {"path", "marker", "text"}) {
                assertThat(item.get(member)).as(node.get("path").asText()).isEqualTo(node.get(member));
            }
            assertThat(item.get("kind").asText())
                    .isEqualToIgnoringCase(node.get("kind").asText());
            assertThat(item.get("level").asInt()).isEqualTo(level);
            assertThat(item.get("doubts")).isEmpty();
            compare(item.get("children"), node.get("children"), level + 1);
        }
    }

    @Test
    void headAndFootAreThere() throws IOException {
        var document = customersPlan().get("document");
        var head = expected().get("head");
        Map.of(
                        "number", "number",
                        "symbol", "symbol",
                        "place", "place",
                        "date", "date",
                        "type", "type",
                        "typeName", "type_name",
                        "title", "title",
                        "year", "year",
                        "basis", "basis")
                .forEach((ours, theirs) -> assertThat(document.get(ours)).isEqualTo(head.get(theirs)));
        assertThat(document.get("closing")).isEqualTo(expected().get("closing"));
        assertThat(document.at("/legalBases/0/number").asText()).isEqualTo("10-ĐA/TU");
        assertThat(document.get("legalBases")).hasSize(1);
        var signature = expected().get("signature");
        Map.of("authority", "authority", "onBehalfOf", "on_behalf_of", "title", "title", "name", "name")
                .forEach((ours, theirs) ->
                        assertThat(document.get("signatory").get(ours)).isEqualTo(signature.get(theirs)));
    }

    @Test
    void theFiveRecipientsHaveTheirRoles() throws IOException {
        var recipients = customersPlan().at("/document/recipients");
        var wanted = expected().get("recipients");
        assertThat(recipients).hasSize(5).hasSize(wanted.size());
        for (var at = 0; at < wanted.size(); at++) {
            assertThat(recipients.get(at).get("name")).isEqualTo(wanted.get(at).get("text"));
            assertThat(recipients.get(at).get("role")).isEqualTo(wanted.get(at).get("kind"));
        }
    }

    @Test
    void theReadingIsKeptAsItIs() throws IOException {
        var read = customersPlan();
        var plan = Map.of(
                "unitId", GivenPlan.unitOf("mai"),
                "document", read.get("document"),
                "items", read.get("items"));
        var id = as("mai")
                .body(new ObjectMapper().writeValueAsString(plan))
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var kept = as("mai").get("/api/v1/plans/{id}", id).then().extract().asString();
        assertThat(tree(kept).get("document")).isEqualTo(read.get("document"));
        var items =
                as("mai").get("/api/v1/plans/{id}/items", id).then().extract().asString();
        compare(tree(items).get("items"), expected().get("sections"), 1);
    }

    @Test
    void anEmptyTextIsRefused() {
        read("mai", UTF8, new byte[0]).statusCode(422).body("code", equalTo("empty-plan"));
        read("mai", UTF8, " \n\t\n".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("empty-plan"));
    }

    @Test
    void aTextWithoutAnyHeadingIsRefused() {
        read("mai", UTF8, "Chị em thân mến.\nHẹn gặp lại.".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("no-headings"));
    }

    @Test
    void bytesThatAreNoTextAreRefusedAndNotGuessedAt() {
        read("mai", UTF8, new byte[] {'I', '.', ' ', (byte) 0xC3, (byte) 0x28, '\n'})
                .statusCode(422)
                .body("code", equalTo("text-encoding"));
    }

    @Test
    void lettersFromBeforeUnicodeAreNamed() {
        var tcvn3 = "KÕ ho¹ch c«ng t¸c Héi n¨m 2023\nI. Môc ®Ých, yªu cÇu\n1. N©ng cao chÊt l­îng";
        read("mai", UTF8, tcvn3.getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("text-tcvn3"));
        read("mai", "text/plain", tcvn3.getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(422)
                .body("code", equalTo("text-tcvn3"));
        var vni = "Keá hoaïch coâng taùc Hoäi naêm 2023\nI. Muïc ñích, yeâu caàu\n1. Naâng cao chaát löôïng";
        read("mai", UTF8, vni.getBytes(StandardCharsets.UTF_8)).statusCode(422).body("code", equalTo("text-vni"));
        read("mai", UTF8, "I. Việc\n1. Họp 20 m² «Zalo» của bà Müller".getBytes(StandardCharsets.UTF_8))
                .statusCode(200);
    }

    @Test
    void theTextThatWasReadIsTold() throws IOException {
        assertThat(customersPlan().get("text").asText()).isEqualTo(Customer.plan());
        var file = new Word().body(Word.p("I. Nội dung") + Word.p("1. Mở lớp")).bytes();
        read("mai", DOCX, file).statusCode(200).body("text.trim()", equalTo("I. Nội dung\n\n1. Mở lớp"));
    }

    @Test
    void theCharsetThatIsNamedIsUsed() {
        var text = "I. Công tác tuyên truyền\n1. Mở lớp";
        read("mai", "text/plain; charset=utf-16", text.getBytes(StandardCharsets.UTF_16))
                .statusCode(200)
                .body("items[0].text", equalTo("Công tác tuyên truyền"));
        for (var unnamed : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            read("mai", "text/plain", text.getBytes(unnamed))
                    .statusCode(200)
                    .body("items[0].text", equalTo("Công tác tuyên truyền"));
        }
        read("mai", "text/plain; charset=windows-1258", "I. Viec lam".getBytes(StandardCharsets.US_ASCII))
                .statusCode(200);
        read("mai", "text/plain; charset=klingon", text.getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("text-encoding"));
    }

    @Test
    void aWordFileIsReadAsItsText() throws IOException {
        var body = Customer.plan().lines().map(Word::p).collect(Collectors.joining());
        var file = new Word().body(body).bytes();
        var text = customersPlan();
        for (var answer : List.of(
                read("mai", DOCX, file),
                as("mai")
                        .contentType("multipart/form-data")
                        .multiPart("file", "ke-hoach.docx", file, DOCX)
                        .post("/api/v1/plan-readings")
                        .then())) {
            var read = tree(answer.statusCode(200).extract().asString());
            assertThat(read.get("items")).isEqualTo(text.get("items"));
            assertThat(read.get("document")).isEqualTo(text.get("document"));
        }
    }

    @Test
    void aTextMayComeInAForm() {
        var text = "I. Công tác tuyên truyền".getBytes(StandardCharsets.UTF_8);
        as("mai")
                .contentType("multipart/form-data")
                .multiPart("file", "ke-hoach.txt", text, "text/plain")
                .post("/api/v1/plan-readings")
                .then()
                .statusCode(200)
                .body("items[0].text", equalTo("Công tác tuyên truyền"));
        as("mai")
                .contentType("multipart/form-data")
                .multiPart("other", "x")
                .post("/api/v1/plan-readings")
                .then()
                .statusCode(422)
                .body("code", equalTo("empty-plan"));
    }

    @Test
    void aFileThatIsNoPlainDocxIsRefusedByName() {
        read("mai", DOCX, "I. Việc".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("docx-unreadable"));
        read("mai", DOCX, new Word().body("").part("../x.xml", "x").bytes())
                .statusCode(422)
                .body("code", equalTo("docx-names"))
                .body("detail", containsString("không được đọc"));
    }

    @Test
    void footnotesAreCounted() {
        var note = "<w:p><w:r><w:t>I. Nội dung</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>";
        read("mai", DOCX, new Word().body(note).bytes()).statusCode(200).body("warnings.code", hasItem("footnotes"));
    }

    @Test
    void anotherMediaTypeIsRefused() {
        as("lan")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/plan-readings")
                .then()
                .statusCode(415);
    }

    private static JsonNode customersPlan() throws IOException {
        var answer = read("mai", UTF8, Customer.plan().getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .extract()
                .asString();
        return tree(answer);
    }

    private static JsonNode expected() throws IOException {
        return tree(Customer.file("ke-hoach-129-KH-BTV.tree.json"));
    }

    private static JsonNode tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    private static ValidatableResponse read(String login, String type, byte[] text) {
        return as(login)
                .contentType(type)
                .body(text)
                .post("/api/v1/plan-readings")
                .then();
    }
}
