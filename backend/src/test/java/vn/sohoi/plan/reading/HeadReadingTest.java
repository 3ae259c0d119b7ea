package vn.sohoi.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads of documents in every form. */
class HeadReadingTest {
    private static final String BODY = "\n\nI. MỤC ĐÍCH\n\n- Giúp hội viên hiểu rõ hơn về pháp luật.\n";

    private static PlanDocument head(String head) {
        return Texts.read(head + BODY).document();
    }

    @Test
    void twoColumnsSqueezedIntoOneLine() {
        PlanDocument document = head("""
            HỘI LHPN TỈNH CAO BẰNG   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            BAN THƯỜNG VỤ          Độc lập - Tự do - Hạnh phúc
            ----------              ---------------
            Số: 77/KH-BTV      Cao Bằng, ngày 05 tháng 04 năm 2023

            KẾ HOẠCH
            Tổ chức ngày hội việc làm cho phụ nữ
            nông thôn năm 2024

            Căn cứ nhu cầu của hội viên;
            Ban Thường vụ xây dựng kế hoạch như sau:\
            """);
        assertThat(document.issuer()).isEqualTo("HỘI LHPN TỈNH CAO BẰNG\nBAN THƯỜNG VỤ");
        assertThat(document.number()).isEqualTo(77);
        assertThat(document.symbol()).isEqualTo("KH-BTV");
        assertThat(document.place()).isEqualTo("Cao Bằng");
        assertThat(document.date()).isEqualTo(LocalDate.of(2023, 4, 5));
        assertThat(document.title()).isEqualTo("Tổ chức ngày hội việc làm cho phụ nữ nông thôn năm 2024");
        assertThat(document.year()).isEqualTo(2024);
        assertThat(document.basis())
                .isEqualTo("Căn cứ nhu cầu của hội viên;\nBan Thường vụ xây dựng kế hoạch như sau:");
    }

    @Test
    void columnsWithOneSpaceBetween() {
        PlanDocument document = head("""
            BAN THƯỜNG VỤ CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
            HỘI LHPN HUYỆN HÒA AN Độc lập – Tự do – Hạnh phúc
            Số: 8/KH-BTV Hòa An, ngày 9 tháng 5 năm 2023
            KẾ HOẠCH
            Thăm hội viên cao tuổi\
            """);
        assertThat(document.issuer()).isEqualTo("BAN THƯỜNG VỤ\nHỘI LHPN HUYỆN HÒA AN");
        assertThat(document.place()).isEqualTo("Hòa An");
        assertThat(document.date()).isEqualTo(LocalDate.of(2023, 5, 9));
        assertThat(document.year()).isEqualTo(2023);
    }

    @Test
    void partyForm() {
        PlanDocument document = head("""
            TỈNH ỦY CAO BẰNG      ĐẢNG CỘNG SẢN VIỆT NAM
            *
            Số 10-ĐA/TU           Cao Bằng, ngày 22 tháng 02 năm 2022

            ĐỀ ÁN
            Đổi mới cách làm việc của các đoàn thể, giai đoạn 2022 - 2026\
            """);
        assertThat(document.number()).isEqualTo(10);
        assertThat(document.symbol()).isEqualTo("ĐA/TU");
        assertThat(document.type()).isEqualTo("ĐA");
        assertThat(document.issuer()).isEqualTo("TỈNH ỦY CAO BẰNG");
        assertThat(document.title()).isEqualTo("Đổi mới cách làm việc của các đoàn thể, giai đoạn 2022 - 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "Số: 129/KH-BTV,129,KH-BTV",
        "Số:129/KH-BTV,129,KH-BTV",
        "SỐ: 5/KH - BTV,5,KH-BTV",
        "129/KH-HPN,129,KH-HPN",
        "Số: 12/2023/KH-BTV,12,KH-BTV",
        "Số 06-KH/ĐU,6,KH/ĐU",
        "Số: 314/BTV-KT,314,BTV-KT",
        "Số: 15/QyĐ-BCH,15,QyĐ-BCH"
    })
    void numbers(String line, int number, String symbol) {
        PlanDocument document = head(line + "\nKẾ HOẠCH\nHọc tập");
        assertThat(document.number()).isEqualTo(number);
        assertThat(document.symbol()).isEqualTo(symbol);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số:    /KH-BTV", "Số: …/KH-BTV", "Số: ....../KH-BTV", "Số /KH-BTV", "Số: ___/KH-BTV"})
    void blankNumber(String line) {
        PlanReading reading = Texts.read(line + "\nKẾ HOẠCH\nHọc tập" + BODY);
        assertThat(reading.document().number()).isNull();
        assertThat(reading.document().symbol()).isEqualTo("KH-BTV");
        assertThat(Texts.warnings(reading)).contains("number-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cao Bằng, ngày 02 tháng 3 năm 2023", "Cao Bằng, ngày 2 tháng 03 năm 2023", "Cao Bằng , ngày 02/3/2023",
                "Cao Bằng, 02/03/2023", "Cao Bằng, ngày 2-3-2023", "Cao Bằng, Ngày 02.3.2023"
            })
    void dates(String line) {
        PlanDocument document = head(line + "\nKẾ HOẠCH\nHọc tập");
        assertThat(document.date()).isEqualTo(LocalDate.of(2023, 3, 2));
        assertThat(document.place()).isEqualTo("Cao Bằng");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cao Bằng, ngày   tháng 3 năm 2023|date-blank",
                "Cao Bằng, ngày ... tháng ... năm 2023|date-blank",
                "Cao Bằng, ngày 31 tháng 02 năm 2023|date-invalid",
                "Kính thưa quý vị|date-missing"
            })
    void dateWhichIsNone(String line, String warning) {
        PlanReading reading = Texts.read(line + "\nKẾ HOẠCH\nHọc tập" + BODY);
        assertThat(reading.document().date()).isNull();
        assertThat(Texts.warnings(reading)).contains(warning);
    }

    @ParameterizedTest
    @CsvSource({
        "BÁO CÁO,BC", "CHƯƠNG TRÌNH,CTr", "HƯỚNG DẪN,HD", "NGHỊ QUYẾT,NQ", "QUYẾT ĐỊNH,QĐ", "THÔNG BÁO,TB",
        "CÔNG VĂN,CV", "TỜ TRÌNH,TTr", "ĐỀ ÁN,ĐA", "CHỈ THỊ,CT", "QUY ĐỊNH,QyĐ", "Kế hoạch,KH"
    })
    void types(String line, String code) {
        PlanDocument document = head(line + "\n\nVề công tác sáu tháng đầu năm 2023");
        assertThat(document.type()).isEqualTo(code);
        assertThat(document.typeName()).isEqualTo(Glyphs.upper(line));
        assertThat(document.title()).isEqualTo("Về công tác sáu tháng đầu năm 2023");
    }

    @Test
    void typeAndTitleOnOneLine() {
        PlanDocument document = head("KẾ HOẠCH Tập huấn cán bộ chi hội\nnăm 2023");
        assertThat(document.type()).isEqualTo("KH");
        assertThat(document.title()).isEqualTo("Tập huấn cán bộ chi hội năm 2023");
    }

    @Test
    void severalBases() {
        PlanDocument document = head("""
            KẾ HOẠCH
            Thực hiện Nghị quyết về công tác gia đình
            Căn cứ Luật số 13/2022/QH15 ngày 14 tháng 11 năm 2022 của Quốc hội về phòng, chống bạo lực gia đình;
            Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;
            Căn cứ Điều lệ Hội;
            Thực hiện Công văn số 90/ĐCT-TG và Quyết định số 217-QĐ/TW, Hội LHPN tỉnh ban hành kế hoạch như sau:\
            """);
        assertThat(document.title()).isEqualTo("Thực hiện Nghị quyết về công tác gia đình");
        assertThat(document.basis().lines()).hasSize(4);
        assertThat(document.legalBases())
                .containsExactly(
                        new LegalBasis(
                                "13/2022/QH15",
                                LocalDate.of(2022, 11, 14),
                                "Quốc hội",
                                "phòng, chống bạo lực gia đình"),
                        new LegalBasis("30/2020/NĐ-CP", LocalDate.of(2020, 3, 5), "Chính phủ", "công tác văn thư"),
                        new LegalBasis("90/ĐCT-TG", null, null, null),
                        new LegalBasis("217-QĐ/TW", null, null, null));
    }

    @Test
    void basisWithDashesIsNoItem() {
        PlanReading reading = Texts.read("KẾ HOẠCH\nHọc nghề\n\n- Căn cứ Kế hoạch số 3/KH-UBND của UBND tỉnh;\n\n"
                + "I. NỘI DUNG\n- Mở hai lớp học.\n");
        assertThat(Texts.paths(reading)).containsExactly("I", "I.1");
        assertThat(reading.document().legalBases())
                .extracting(LegalBasis::issuer)
                .containsExactly("UBND tỉnh");
    }

    @Test
    void nothingBeforeTheFirstHeading() {
        PlanReading reading = Texts.read(BODY);
        PlanDocument document = reading.document();
        assertThat(Texts.paths(reading)).containsExactly("I", "I.1");
        assertThat(document)
                .isEqualTo(new PlanDocument(
                        null, null, null, null, null, null, null, null, null, null, List.of(), null, null, List.of()));
        assertThat(Texts.warnings(reading))
                .contains("number-missing", "date-missing", "type-missing", "title-missing", "year-missing");
    }

    @Test
    void typeOnlyInTheSymbolIsMarked() {
        PlanReading reading =
                Texts.read("Số: 4/BC-HPN\nHà Quảng, ngày 01 tháng 6 năm 2023\nChi hội xin báo cáo:" + BODY);
        assertThat(reading.document().type()).isEqualTo("BC");
        assertThat(reading.document().basis()).isEqualTo("Chi hội xin báo cáo:");
        assertThat(Texts.warnings(reading)).contains("type-from-symbol");
    }

    @Test
    void addresseeIsKeptAsWarning() {
        PlanReading reading = Texts.read("BÁO CÁO\nKết quả quý I năm 2023\nKính gửi:\n- Ban Thường vụ;\n- Văn phòng.\n"
                + "Hội xin báo cáo như sau:" + BODY);
        assertThat(Texts.warnings(reading)).contains("addressee");
        assertThat(Texts.paths(reading)).containsExactly("I", "I.1");
        assertThat(reading.document().basis()).isEqualTo("Hội xin báo cáo như sau:");
    }
}
