package vn.sohoi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.sohoi.document.OfficialPaper.PaperNumber;
import vn.sohoi.document.OfficialPaper.Paragraph;
import vn.sohoi.document.OfficialPaper.Run;

/** What the paper says, and that saying it twice gives one file. Its form is held by {@link OfficialFormTest}. */
class OfficialDocxTest {

    @Test
    void readsAsAReportOfTheProvince() {
        Golden.expect("report.txt", DocxReading.text(OfficialDocx.of(PaperSample.report())));
    }

    @Test
    void leavesRoomForWhatIsWrittenByHand() {
        Golden.expect("report-draft.txt", DocxReading.text(OfficialDocx.of(PaperSample.draft())));
    }

    @Test
    void smallDaysAndTheFirstTwoMonthsTakeAZero() {
        assertThat(dated(2023, 3, 2)).contains("Cao Bằng, ngày 02 tháng 3 năm 2023");
        assertThat(dated(2024, 1, 15)).contains("Cao Bằng, ngày 15 tháng 01 năm 2024");
        assertThat(dated(2024, 2, 9)).contains("Cao Bằng, ngày 09 tháng 02 năm 2024");
        assertThat(dated(2024, 12, 10)).contains("Cao Bằng, ngày 10 tháng 12 năm 2024");
    }

    @Test
    void thePaperEndsWithASingleMark() {
        for (var closing : List.of("Trên đây là báo cáo", "Trên đây là báo cáo.", "Trên đây là báo cáo./. ")) {
            assertThat(text(Run.of(closing))).contains("BodyText: Trên đây là báo cáo./.\n");
        }
        assertThat(text(Run.of("Tổng số "), new Run("12", PaperSample.ADDRESS + "TT01")))
                .contains("BodyText: Tổng số [12](" + PaperSample.ADDRESS + "TT01)./.\n");
    }

    @Test
    void equalPapersAreEqualBytes() throws Exception {
        var first = OfficialDocx.of(PaperSample.report());
        Thread.sleep(2_100); // a ZIP counts time in steps of two seconds
        assertThat(OfficialDocx.of(PaperSample.report())).isEqualTo(first);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 2, 0, 0));
            }
        }
    }

    @Test
    void theZoneAndTongueOfTheMachineDoNotShow() {
        var paper = PaperSample.report();
        var here = OfficialDocx.of(paper);
        var zone = TimeZone.getDefault();
        var tongue = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(OfficialDocx.of(paper)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(tongue);
        }
    }

    @Test
    void theFileNamesItsTitleIssuerLanguageAndDay() throws Exception {
        try (var document = DocxReading.open(OfficialDocx.of(PaperSample.report()))) {
            var core = document.getPackage().getPackageProperties();
            assertThat(core.getTitleProperty())
                    .hasValueSatisfying(t -> assertThat(t)
                            .startsWith("Báo cáo Kết quả công tác Hội và phong trào phụ nữ 6 tháng đầu năm 2023"));
            assertThat(core.getCreatorProperty()).hasValue("Ban Thường vụ Hội LHPN tỉnh Cao Bằng");
            assertThat(core.getLanguageProperty()).hasValue("vi-VN");
            assertThat(core.getCreatedProperty())
                    .hasValue(Date.from(PaperSample.report().asAt()));
            assertThat(core.getModifiedProperty())
                    .hasValue(Date.from(PaperSample.report().asAt()));
        }
    }

    @Test
    void hostileTextStaysText() {
        assertThat(text(Run.of("a\u0000b\u0008c\ufffe\ud800d\u202ee\u200bf <w:t>&amp; ]]> \"x\"")))
                .contains("BodyText: abcdef <w:t>&amp; ]]> \"x\"./.\n");
        assertThat(text(Run.of("dòng một\r\ndòng\thai"))).contains("BodyText: dòng một dòng hai./.\n");
        assertThat(text(Run.of("phu\u0323 nư\u0303 \ud83d\ude00"))).contains("BodyText: phụ nữ \ud83d\ude00./.\n");
    }

    @Test
    void onlyPagesAreLinked() {
        for (var address : List.of("javascript:alert(1)", "file:///etc/passwd", "/bao-cao/1", "http:page", "a b")) {
            assertThatThrownBy(() -> text(new Run("12", address))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static String dated(int year, int month, int day) {
        var number = new PaperNumber(1, "BC-BTV");
        var paper = PaperSample.paper(number, LocalDate.of(year, month, day), null, null, 1);
        return DocxReading.text(OfficialDocx.of(paper));
    }

    private static String text(Run... closing) {
        var p = PaperSample.draft();
        return DocxReading.text(OfficialDocx.of(new OfficialPaper(
                p.issuer(),
                p.number(),
                p.dateline(),
                p.type(),
                p.subject(),
                p.mark(),
                p.opening(),
                p.note(),
                p.sections(),
                List.of(Paragraph.of(closing)),
                p.signatory(),
                p.recipients(),
                p.annexes(),
                p.asAt())));
    }
}
