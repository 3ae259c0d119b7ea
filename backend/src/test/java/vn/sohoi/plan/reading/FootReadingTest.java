package vn.sohoi.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recipients and signatures in every form. */
class FootReadingTest {
    private static final String BODY =
            "KẾ HOẠCH\nCông tác năm 2023\n\nI. NỘI DUNG\n\n- Thăm hội viên.\n\nTrên đây là kế hoạch./.\n\n";

    private static PlanReading read(String foot) {
        return Texts.read(BODY + foot);
    }

    @Test
    void twoColumns() {
        PlanReading reading = read("""
            Nơi nhận:                     TM. BAN CHẤP HÀNH
            - Như trên;                   KT. CHỦ TỊCH
            - Tỉnh ủy, UBND tỉnh           PHÓ CHỦ TỊCH
            (để báo cáo);
            - Ban Gia đình - Xã hội;           (Đã ký)
            - Lưu: VT, TH.

                                          Lý Thị Mơ
            """);
        assertThat(reading.document().recipients())
                .extracting(Recipient::name)
                .containsExactly("Như trên", "Tỉnh ủy, UBND tỉnh", "Ban Gia đình - Xã hội", "Lưu: VT, TH.");
        assertThat(reading.document().recipients())
                .extracting(Recipient::role)
                .containsExactly(
                        RecipientRole.COPY, RecipientRole.REPORT_TO, RecipientRole.COPY, RecipientRole.ARCHIVE);
        assertThat(reading.document().signatory())
                .isEqualTo(new Signatory("TM.", "BAN CHẤP HÀNH", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Lý Thị Mơ"));
        assertThat(Texts.warnings(reading)).doesNotContain("unread-line");
    }

    @Test
    void columnsWithOneSpaceBetween() {
        PlanReading reading = read("Nơi nhận: TM. BAN THƯỜNG VỤ\n- Như trên; CHỦ TỊCH\n- Lưu: VP.\nBế Thị Sen");
        assertThat(reading.document().signatory().onBehalfOf()).isEqualTo("BAN THƯỜNG VỤ");
        assertThat(reading.document().signatory().name()).isEqualTo("Bế Thị Sen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "TM. BAN THƯỜNG VỤ CHỦ TỊCH|TM.|BAN THƯỜNG VỤ|CHỦ TỊCH",
                "TM. BAN THƯỜNG VỤ ¶ CHỦ TỊCH|TM.|BAN THƯỜNG VỤ|CHỦ TỊCH",
                "T/M BAN THƯỜNG VỤ ¶ BÍ THƯ|T/M|BAN THƯỜNG VỤ|BÍ THƯ",
                "KT. CHỦ TỊCH ¶ PHÓ CHỦ TỊCH|KT.|CHỦ TỊCH|PHÓ CHỦ TỊCH",
                "KT. CHỦ TỊCH PHÓ CHỦ TỊCH|KT.|CHỦ TỊCH|PHÓ CHỦ TỊCH",
                "K/T TRƯỞNG BAN ¶ PHÓ TRƯỞNG BAN|K/T|TRƯỞNG BAN|PHÓ TRƯỞNG BAN",
                "TL. BAN THƯỜNG VỤ ¶ CHÁNH VĂN PHÒNG|TL.|BAN THƯỜNG VỤ|CHÁNH VĂN PHÒNG",
                "TUQ. CHỦ TỊCH ¶ TRƯỞNG BAN TỔ CHỨC|TUQ.|CHỦ TỊCH|TRƯỞNG BAN TỔ CHỨC",
                "Q. CHỦ TỊCH|Q.|-|CHỦ TỊCH",
                "TM. BAN CHẤP HÀNH ¶ HỘI LHPN XÃ ĐÀM THỦY ¶ CHỦ TỊCH|TM.|BAN CHẤP HÀNH HỘI LHPN XÃ ĐÀM THỦY|CHỦ TỊCH",
                "CHỦ TỊCH|-|-|CHỦ TỊCH"
            })
    void signatures(String lines, String authority, String onBehalfOf, String title) {
        String block = lines.replace(" ¶ ", "\n");
        PlanReading reading =
                read("Nơi nhận:\n- Như trên;\n- Lưu VT.\n\n" + block + "\n\n(ký tên, đóng dấu)\n\nNÔNG THỊ LỆ");
        assertThat(reading.document().signatory())
                .isEqualTo(new Signatory(authority, onBehalfOf, title, "NÔNG THỊ LỆ"));
        assertThat(reading.document().recipients()).extracting(Recipient::name).containsExactly("Như trên", "Lưu VT.");
        assertThat(reading.document().closing()).isEqualTo("Trên đây là kế hoạch./.");
    }

    @Test
    void signatureBeforeRecipients() {
        PlanReading reading =
                read("TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nĐàm Thị Vi\n\nNơi nhận:\n- Ban Dân vận (b/c);\n- Lưu: VT.");
        assertThat(reading.document().signatory().name()).isEqualTo("Đàm Thị Vi");
        assertThat(reading.document().recipients())
                .extracting(Recipient::role)
                .containsExactly(RecipientRole.REPORT_TO, RecipientRole.ARCHIVE);
    }

    @Test
    void nameInCapitalsAloneIsNoHeading() {
        PlanReading reading = read("CHỦ TỊCH\n\nHOÀNG THỊ NGÂN");
        assertThat(Texts.paths(reading)).containsExactly("I", "I.1");
        assertThat(reading.document().signatory()).isEqualTo(new Signatory(null, null, "CHỦ TỊCH", "HOÀNG THỊ NGÂN"));
        assertThat(Texts.warnings(reading)).contains("recipients-missing");
    }

    @Test
    void recipientsOnOneLine() {
        PlanReading reading = read("Nơi nhận: - Như trên; - Hội LHPN tỉnh (để b/c); - Lưu: VT.");
        assertThat(reading.document().recipients())
                .extracting(Recipient::name)
                .containsExactly("Như trên", "Hội LHPN tỉnh", "Lưu: VT.");
        assertThat(Texts.warnings(reading)).contains("signature-missing");
    }

    @Test
    void appendixIsReportedNotSwallowed() {
        PlanReading reading =
                read("Nơi nhận:\n- Lưu: VT.\n\nTM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nLa Thị Hiền\n\nPHỤ LỤC\n1. Danh sách");
        assertThat(Texts.warnings(reading)).contains("text-after-foot");
        assertThat(reading.document().signatory().name()).isEqualTo("La Thị Hiền");
    }

    @Test
    void samplePlans() throws Exception {
        PlanReading plan = Texts.read(Files.readString(sample("ke-hoach-2023.txt")));
        assertThat(plan.document().number()).isEqualTo(45);
        assertThat(plan.document().date()).isEqualTo(LocalDate.of(2023, 3, 10));
        assertThat(plan.document().issuer()).isEqualTo("HỘI LHPN TỈNH CAO BẰNG\nBAN THƯỜNG VỤ");
        assertThat(plan.items()).hasSize(3);
        assertThat(plan.document().signatory())
                .isEqualTo(new Signatory("TM.", "BAN THƯỜNG VỤ", "CHỦ TỊCH", "Hoàng Thị Hạnh"));
        PlanReading topic = Texts.read(Files.readString(sample("ke-hoach-chuyen-de-2023.txt")));
        assertThat(topic.document().number()).isEqualTo(52);
        assertThat(topic.document().recipients()).hasSize(3);
        PlanReading district = Texts.read(Files.readString(sample("ke-hoach-bao-lam-2023.txt")));
        assertThat(district.document().legalBases().getFirst().number()).isEqualTo("45/KH-BTV");
        for (var reading : List.of(plan, topic, district)) {
            assertThat(reading.warnings()).isEmpty();
        }
    }

    private static Path sample(String name) {
        Path beside = Path.of("../samples", name);
        return Files.exists(beside) ? beside : Path.of("samples", name);
    }
}
