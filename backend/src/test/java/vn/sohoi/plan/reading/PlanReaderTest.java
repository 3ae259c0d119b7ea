package vn.sohoi.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The customer's plan against the tree which was made by hand. */
class PlanReaderTest {
    private static PlanReading reading;
    private static JsonNode expected;

    @BeforeAll
    static void readBoth() throws Exception {
        reading = Texts.read(Texts.customersPlan());
        expected = new ObjectMapper().readTree(Texts.shared("ke-hoach-129-KH-BTV.tree.json"));
    }

    @Test
    void everyItemIsAsExpected() {
        compare(reading.items(), expected.get("sections"), 1);
        assertThat(Texts.all(reading.items()))
                .allSatisfy(item -> assertThat(item.doubts()).isEmpty());
    }

    private static void compare(List<ReadItem> items, JsonNode nodes, int level) {
        assertThat(items).hasSize(nodes.size());
        for (int i = 0; i < items.size(); i++) {
            ReadItem item = items.get(i);
            JsonNode node = nodes.get(i);
            assertThat(item.path()).isEqualTo(node.get("path").asText());
            assertThat(item.marker()).isEqualTo(node.get("marker").asText());
            assertThat(item.kind().name())
                    .isEqualToIgnoringCase(node.get("kind").asText());
            assertThat(item.text()).isEqualTo(node.get("text").asText());
            assertThat(item.level()).isEqualTo(level);
            compare(item.children(), node.get("children"), level + 1);
        }
    }

    @Test
    void countsAreAsExpected() {
        List<ReadItem> all = Texts.all(reading.items());
        assertThat(reading.items()).hasSize(expected.at("/counts/sections").asInt());
        assertThat(all.stream().filter(item -> item.kind() == ItemKind.ITEM))
                .hasSize(expected.at("/counts/items").asInt());
        assertThat(all.stream().filter(item -> item.children().isEmpty()))
                .hasSize(expected.at("/counts/leaves").asInt());
    }

    @Test
    void headIsAsExpected() {
        PlanDocument document = reading.document();
        JsonNode head = expected.get("head");
        assertThat(document.number()).isEqualTo(head.get("number").asInt());
        assertThat(document.symbol()).isEqualTo(head.get("symbol").asText());
        assertThat(document.place()).isEqualTo(head.get("place").asText());
        assertThat(document.date()).isEqualTo(LocalDate.parse(head.get("date").asText()));
        assertThat(document.type()).isEqualTo(head.get("type").asText());
        assertThat(document.typeName()).isEqualTo(head.get("type_name").asText());
        assertThat(document.title()).isEqualTo(head.get("title").asText());
        assertThat(document.year()).isEqualTo(head.get("year").asInt());
        assertThat(document.basis()).isEqualTo(head.get("basis").asText());
        assertThat(document.issuer()).isNull();
        assertThat(Texts.warnings(reading)).containsExactly("issuer-missing");
    }

    @Test
    void legalBasisIsFound() {
        assertThat(reading.document().legalBases())
                .containsExactly(new LegalBasis(
                        "10-ĐA/TU",
                        LocalDate.of(2022, 2, 22),
                        "Tỉnh ủy Cao Bằng",
                        "nâng cao chất lượng hoạt động của Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội "
                                + "trên địa bàn tỉnh Cao Bằng, giai đoạn 2022 - 2026"));
    }

    @Test
    void footIsAsExpected() {
        PlanDocument document = reading.document();
        assertThat(document.closing()).isEqualTo(expected.get("closing").asText());
        JsonNode recipients = expected.get("recipients");
        assertThat(document.recipients()).hasSize(recipients.size());
        for (int i = 0; i < recipients.size(); i++) {
            Recipient recipient = document.recipients().get(i);
            assertThat(recipient.name()).isEqualTo(recipients.get(i).get("text").asText());
            assertThat(recipient.role().name())
                    .isEqualTo(recipients.get(i).get("kind").asText());
            assertThat(recipient.raw()).isEqualTo(recipients.get(i).get("raw").asText());
        }
        JsonNode signature = expected.get("signature");
        assertThat(document.signatory())
                .isEqualTo(new Signatory(
                        signature.get("authority").asText(),
                        signature.get("on_behalf_of").asText(),
                        signature.get("title").asText(),
                        signature.get("name").asText()));
    }
}
