package vn.sohoi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.sohoi.org.UnitKind;
import vn.sohoi.org.UnitRef;
import vn.sohoi.plan.PlanPaper;
import vn.sohoi.plan.docx.DocxText;
import vn.sohoi.plan.reading.ItemKind;
import vn.sohoi.plan.reading.PlanDocument;
import vn.sohoi.plan.reading.PlanReader;
import vn.sohoi.plan.reading.PlanReading;
import vn.sohoi.plan.reading.ReadItem;
import vn.sohoi.testing.Customer;

/** What is put on paper is read back as what it was. */
class PlanDocumentTest {
    private static final UnitRef PROVINCE = new UnitRef(UUID.randomUUID(), "04", "Tỉnh Cao Bằng", UnitKind.PROVINCE);
    private static final Instant ISSUED = Instant.parse("2023-03-02T03:00:00Z");

    private static PlanForm form(PlanReading reading) {
        return PlanForm.of(new PlanPaper(PROVINCE, reading.document(), reading.items(), false, ISSUED));
    }

    private static PlanReading read(String text) {
        return new PlanReader().read(text);
    }

    private static PlanReading customersPlan() {
        return read(Customer.plan());
    }

    @Test
    void theCustomersPlanComesBackWhole() {
        var plan = customersPlan();
        var back = read(DocxText.of(PlanDocx.of(form(plan))).text());
        assertThat(back.items()).isEqualTo(plan.items());
        assertThat(back.document().issuer()).isEqualTo("Hội LHPN tỉnh Cao Bằng");
        assertThat(back.document())
                .usingRecursiveComparison()
                .ignoringFields("issuer")
                .isEqualTo(plan.document());
        assertThat(back.warnings()).isEmpty();
    }

    @Test
    void thePdfSaysTheSame() throws IOException {
        var plan = customersPlan();
        try (var pdf = Loader.loadPDF(PlanPdf.of(form(plan)))) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(read(text).items()).isEqualTo(plan.items());
            assertThat(pdf.getNumberOfPages()).isBetween(3, 6);
        }
    }

    @Test
    void equalPlansAreEqualFiles() {
        assertThat(PlanDocx.of(form(customersPlan()))).isEqualTo(PlanDocx.of(form(customersPlan())));
        assertThat(PlanPdf.of(form(customersPlan()))).isEqualTo(PlanPdf.of(form(customersPlan())));
    }

    @Test
    void anyTreeComesBack() {
        for (var seed = 0; seed < 150; seed++) {
            var items = grown(
                    new Random(seed), seed % 2 == 0 ? List.of("I.", "1.", "-", "+") : List.of("A.", "1.", "a)", "-"));
            var plan = new PlanReading(customersPlan().document(), items, List.of());
            var back = read(DocxText.of(PlanDocx.of(form(plan))).text());
            assertThat(back.items()).as("seed " + seed).isEqualTo(items);
        }
    }

    private static List<ReadItem> grown(Random random, List<String> styles) {
        return grown(random, styles, 1, "");
    }

    private static List<ReadItem> grown(Random random, List<String> styles, int level, String above) {
        if (level > styles.size() || level > 1 && random.nextInt(3) == 0) {
            return List.of();
        }
        var items = new java.util.ArrayList<ReadItem>();
        var count = 1 + random.nextInt(4);
        for (var at = 1; at <= count; at++) {
            var style = styles.get(level - 1);
            var key = switch (style.charAt(0)) {
                case 'I' -> PaperWords.roman(at);
                case 'A' -> String.valueOf((char) ('A' + at - 1));
                case 'a' -> String.valueOf((char) ('a' + at - 1));
                default -> String.valueOf(at);
            };
            var bullet = style.equals("-") || style.equals("+");
            var marker = bullet ? style : key + style.substring(1);
            var kind = bullet ? ItemKind.BULLET : level == 1 ? ItemKind.SECTION : ItemKind.ITEM;
            var path = above + key;
            var below = grown(random, styles, level + 1, path + ".");
            var text = sentence(random, below.isEmpty());
            items.add(new ReadItem(path, marker, level, kind, text, List.of(), below));
        }
        return items;
    }

    private static String sentence(Random random, boolean leaf) {
        var words = List.of(
                "Hội viên", "giai đoạn 2021 - 2025", "kinh tế - xã hội", "<b> & \"5 không, 3 sạch\"", "số 217-QĐ/TW");
        var text = new StringBuilder("Việc");
        for (var at = random.nextInt(12); at >= 0; at--) {
            text.append(' ').append(words.get(random.nextInt(words.size())));
        }
        return text + (leaf ? ";" : "");
    }

    /** The Party's form, a part with a title, a place left blank, an item of the unit's own and one in two paragraphs. */
    @Test
    void otherForms() throws IOException {
        var own = new ReadItem("+1", null, 2, ItemKind.ITEM, "Việc thêm của đơn vị", List.of(), List.of());
        var first = new ReadItem(
                "1.I", "I-", 2, ItemKind.SECTION, "TÌNH HÌNH\nXã có mười hai xóm.", List.of(), List.of(own));
        var part = new ReadItem("1", "Phần thứ nhất", 1, ItemKind.SECTION, "ĐẶC ĐIỂM", List.of(), List.of(first));
        var document = new PlanDocument(
                null,
                "ĐA/TU",
                "ĐA",
                "ĐỀ ÁN",
                null,
                null,
                "Đổi mới",
                2023,
                "TỈNH ỦY CAO BẰNG",
                null,
                List.of(),
                null,
                null,
                List.of());
        var form = PlanForm.of(new PlanPaper(PROVINCE, document, List.of(part), true, ISSUED));
        var text = DocxText.of(PlanDocx.of(form)).text();
        assertThat(text).contains("ĐẢNG CỘNG SẢN VIỆT NAM", "DỰ THẢO").doesNotContain("CỘNG HÒA");
        var back = read(text);
        assertThat(back.document().symbol()).isEqualTo("ĐA/TU");
        assertThat(back.document().number()).isNull();
        assertThat(back.document().date()).isNull();
        var root = back.items().getFirst();
        assertThat(root.marker() + root.text()).isEqualTo("Phần thứ nhấtĐẶC ĐIỂM");
        assertThat(root.children().getFirst().text()).isEqualTo("TÌNH HÌNH\nXã có mười hai xóm.");
        assertThat(root.children().getFirst().children().getFirst().text()).isEqualTo("Việc thêm của đơn vị");
        Golden.keep("plan-party.docx", PlanDocx.of(form));
        Golden.keep("plan.docx", PlanDocx.of(form(customersPlan())));
        Golden.keep("plan.pdf", PlanPdf.of(form(customersPlan())));
    }
}
