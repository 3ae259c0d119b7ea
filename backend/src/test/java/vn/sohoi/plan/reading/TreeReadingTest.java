package vn.sohoi.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbering, joining of lines, doubts. */
class TreeReadingTest {
    private static final String HEAD = "KẾ HOẠCH\nCông tác năm 2023\n\n";

    private static PlanReading read(String body) {
        return Texts.read(HEAD + body);
    }

    @Test
    void decimalNumbers() {
        PlanReading reading = read("""
            I. NỘI DUNG
            1. Đào tạo
            1.1. Mở lớp cho chi hội trưởng
            1.1.1. Lớp thứ nhất ở Trùng Khánh
            1.1.2 Lớp thứ hai ở Bảo Lạc
            1.2. Biên soạn tài liệu
            - Tài liệu in
            + Khổ nhỏ
            + Khổ lớn
            - Tài liệu ghi âm
            2. Kiểm tra\
            """);
        assertThat(Texts.paths(reading))
                .containsExactly(
                        "I",
                        "I.1",
                        "I.1.1",
                        "I.1.1.1",
                        "I.1.1.2",
                        "I.1.2",
                        "I.1.2.1",
                        "I.1.2.1.1",
                        "I.1.2.1.2",
                        "I.1.2.2",
                        "I.2");
        assertThat(Texts.item(reading, "I.1.1.2").text()).isEqualTo("Lớp thứ hai ở Bảo Lạc");
        assertThat(Texts.item(reading, "I.1.2.1.2").kind()).isEqualTo(ItemKind.BULLET);
        assertThat(Texts.all(reading.items()))
                .allSatisfy(item -> assertThat(item.doubts()).isEmpty());
    }

    @Test
    void lettersInVietnameseOrder() {
        PlanReading reading =
                read("1. Việc chung\na) Họp\nb) Ghi\nc) Gửi\nd) Nhận\nđ) Lưu\ne) Tổng kết\n2. Việc riêng");
        assertThat(Texts.paths(reading)).containsExactly("1", "1.a", "1.b", "1.c", "1.d", "1.đ", "1.e", "2");
        assertThat(Texts.all(reading.items()))
                .allSatisfy(item -> assertThat(item.doubts()).isEmpty());
    }

    @Test
    void partsChaptersCapitalsAndArticles() {
        PlanReading reading = read("""
            Phần thứ nhất
            TÌNH HÌNH
            A. Thuận lợi
            I- Trong tỉnh
            1/ Về kinh tế
            Phần II. NHIỆM VỤ
            Chương I: QUY ĐỊNH CHUNG
            Điều 1. Phạm vi
            Chương II: THI HÀNH
            Điều 2. Hiệu lực\
            """);
        assertThat(Texts.paths(reading))
                .containsExactly("1", "1.A", "1.A.I", "1.A.I.1", "II", "II.I", "II.I.1", "II.II", "II.II.2");
        assertThat(Texts.item(reading, "1").text()).isEqualTo("TÌNH HÌNH");
        assertThat(Texts.item(reading, "1.A.I").marker()).isEqualTo("I-");
        assertThat(Texts.doubts(Texts.item(reading, "II.II.2"))).isEmpty();
    }

    @Test
    void letterAfterHIsI() {
        PlanReading reading = read("A. Một\nB. Hai\nC. Ba\nD. Bốn\nĐ. Năm\nE. Sáu\nG. Bảy\nH. Tám\nI. Chín\n1. Nhỏ");
        assertThat(Texts.paths(reading)).endsWith("H", "I", "I.1").doesNotContain("H.I");
    }

    @Test
    void bracketNumbersBelowDotNumbers() {
        PlanReading reading = read("1. Lớn\n1) Nhỏ một\n2) Nhỏ hai\n2. Lớn hai\n1) Nhỏ");
        assertThat(Texts.paths(reading)).containsExactly("1", "1.1", "1.2", "2", "2.1");
    }

    @Test
    void gapsAndDoublesAreMarked() {
        PlanReading reading = read("I. MỘT\nII. HAI\n1. Một\n2. Hai\n2. Lại hai\n4. Bốn\nIV. BỐN");
        assertThat(Texts.paths(reading)).containsExactly("I", "II", "II.1", "II.2", "II.2b", "II.4", "IV");
        assertThat(Texts.doubts(Texts.item(reading, "II.2b"))).containsExactly("numbering-repeated");
        assertThat(Texts.item(reading, "II.2b").marker()).isEqualTo("2.");
        assertThat(Texts.doubts(Texts.item(reading, "II.4"))).containsExactly("numbering-gap");
        assertThat(Texts.doubts(Texts.item(reading, "IV"))).containsExactly("numbering-gap");
    }

    @Test
    void bulletsAndNumbersSideBySide() {
        PlanReading reading = read("I. NỘI DUNG\n- Việc không số\n1. Việc có số\n- Chi tiết");
        assertThat(Texts.paths(reading)).containsExactly("I", "I.1b", "I.1", "I.1.1");
        assertThat(Texts.doubts(Texts.item(reading, "I.1b"))).containsExactly("mixed-numbering");
    }

    @Test
    void decimalWithoutItsParent() {
        PlanReading reading = read("I. NỘI DUNG\n1.1. Một một\n2.1. Hai một");
        assertThat(Texts.paths(reading)).containsExactly("I", "I.1", "I.2.1");
        assertThat(Texts.doubts(Texts.item(reading, "I.1"))).isEmpty();
        assertThat(Texts.doubts(Texts.item(reading, "I.2.1"))).contains("parent-missing");
    }

    @Test
    void textWithoutMarkerStaysWithItsItem() {
        PlanReading reading =
                read("I. NỘI DUNG\n\n1. Kiểm tra.\n\nMỗi quý một lần.\n\n2. Tổng kết.\n\n- Cuối năm.\n\nHết./.");
        assertThat(Texts.item(reading, "I.1").text()).isEqualTo("Kiểm tra.\nMỗi quý một lần.");
        assertThat(Texts.doubts(Texts.item(reading, "I.1"))).containsExactly("unmarked-paragraph");
        assertThat(reading.document().closing()).isEqualTo("Hết./.");
    }

    @Test
    void dutyOfTheLastHeadingIsNoClosing() {
        PlanReading reading =
                read("I. TỔ CHỨC THỰC HIỆN\n\n1. Chi hội\n\nHọp dân mỗi tháng.\n\nTrên đây là kế hoạch./.");
        assertThat(Texts.item(reading, "I.1").text()).isEqualTo("Chi hội\nHọp dân mỗi tháng.");
        assertThat(reading.document().closing()).isEqualTo("Trên đây là kế hoạch./.");
    }

    @Test
    void hardWrappedWithoutEmptyLines() {
        String body = """
            I. NỘI DUNG
            1. Xây dựng tổ phụ nữ tiết kiệm ở các xóm vùng cao, vùng khó khăn; giúp hội viên Nùng, Tày, Mông, \
            Dao và Lô Lô có vốn làm ăn
            - Mỗi tổ có từ mười đến hai mươi hội viên; góp vốn xoay vòng theo quy ước do Tổ trưởng cùng các \
            hội viên bàn bạc, quyết định
            - Khảo sát tình hình kinh tế - xã hội của từng xóm trong giai đoạn 2021 - 2025 trước khi thành \
            lập tổ; mời Trưởng xóm tham gia
            2. Tổng kết
            """;
        PlanReading plain = read(body);
        for (int width = 66; width <= 94; width++) {
            PlanReading wrapped = Texts.read(HEAD + Texts.wrap(body, width).replaceAll("\n{2,}", "\n"));
            assertThat(Texts.outline(wrapped)).as("width " + width).isEqualTo(Texts.outline(plain));
        }
    }

    @Test
    void pairCutAtItsDash() {
        PlanReading reading = read("- Phát triển kinh tế - xã\n\nhội vùng cao\n- Giai đoạn 2021\n- 2025 làm hai đợt");
        assertThat(reading.items())
                .extracting(ReadItem::text)
                .containsExactly("Phát triển kinh tế - xã hội vùng cao", "Giai đoạn 2021 - 2025 làm hai đợt");
    }

    @Test
    void sentenceCutByAPage() {
        PlanReading reading = read("1. Vận động hội viên tham\n\n2\n\f\ngia bảo hiểm y tế\n2. Tổng kết");
        assertThat(reading.items())
                .extracting(ReadItem::text)
                .containsExactly("Vận động hội viên tham gia bảo hiểm y tế", "Tổng kết");
    }

    @Test
    void decomposedTextGivesComposedItems() {
        String text = HEAD + "đ. Hỗ trợ phụ nữ nghèo\ne. Gặp mặt";
        PlanReading reading = Texts.read(Normalizer.normalize(text, Normalizer.Form.NFD));
        assertThat(Texts.outline(reading)).isEqualTo(Texts.outline(Texts.read(text)));
        assertThat(Texts.doubts(reading.items().get(0))).containsExactly("numbering-gap");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I. NỘI DUNG|I.|SECTION",
                "I.NỘI DUNG|I.|SECTION",
                "II/ Nội dung|II/|SECTION",
                "IV- Nội dung|IV-|SECTION",
                "A. Nội dung|A.|SECTION",
                "1. Học|1.|ITEM",
                "1.Học|1.|ITEM",
                "1) Học|1)|ITEM",
                "1/ Học|1/|ITEM",
                "1- Học|1-|ITEM",
                "1.2. Học|1.2.|ITEM",
                "1.2 Học|1.2|ITEM",
                "a) Học|a)|ITEM",
                "đ. Học|đ.|ITEM",
                "Điều 3. Học|Điều 3.|ITEM",
                "Mục 2. Học|Mục 2.|SECTION",
                "PHẦN I|PHẦN I|SECTION",
                "-Học|-|BULLET",
                "+ Học|+|BULLET"
            })
    void markers(String line, String label, ItemKind kind) {
        Marker marker = Marker.at(line);
        assertThat(marker.label()).isEqualTo(label);
        assertThat(marker.style().kind).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "217-QĐ/TW là số",
                "02/3/2023 họp",
                "Mục tiêu chung",
                "Chương trình hành động",
                "Phần thưởng gồm hai loại",
                "V/v mời họp",
                "100% chi hội",
                "Điều kiện cần",
                "5 không 3 sạch",
                "2.5 triệu đồng",
                "Mục đích",
                "IT. là viết tắt"
            })
    void noMarkers(String line) {
        assertThat(Marker.at(line)).isNull();
    }

    @Test
    void proseIsNoPlan() {
        PlanReading reading = Texts.read("Hôm nay trời đẹp.\n\nChị em rủ nhau ra đồng.");
        assertThat(reading.items()).isEmpty();
        assertThat(Texts.warnings(reading)).contains("no-headings");
        assertThat(reading.document().basis()).isEqualTo("Hôm nay trời đẹp.\nChị em rủ nhau ra đồng.");
    }
}
