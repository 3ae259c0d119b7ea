package vn.sohoi.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.sohoi.document.OfficialPaper.Alignment;
import vn.sohoi.document.OfficialPaper.Annex;
import vn.sohoi.document.OfficialPaper.Column;
import vn.sohoi.document.OfficialPaper.Dateline;
import vn.sohoi.document.OfficialPaper.Issuer;
import vn.sohoi.document.OfficialPaper.PaperNumber;
import vn.sohoi.document.OfficialPaper.Paragraph;
import vn.sohoi.document.OfficialPaper.Recipients;
import vn.sohoi.document.OfficialPaper.Run;
import vn.sohoi.document.OfficialPaper.Section;
import vn.sohoi.document.OfficialPaper.Signatory;
import vn.sohoi.document.OfficialPaper.Table;

/** A half-year report as the province would write it, long enough for a third page. */
final class PaperSample {

    static final String ADDRESS = "http://localhost:5173/bao-cao/0190/?nguon=";

    static OfficialPaper report() {
        return paper(new PaperNumber(287, "BC-BTV"), LocalDate.of(2023, 6, 16), null, "Nông Thị Tuyết", 36);
    }

    static OfficialPaper draft() {
        return paper(new PaperNumber(null, "BC-BTV"), null, "DỰ THẢO", null, 3);
    }

    static OfficialPaper paper(PaperNumber number, LocalDate date, String mark, String name, int figures) {
        return new OfficialPaper(
                new Issuer(
                        "Hội LHPN Việt Nam",
                        List.of("Ban Thường vụ", "Hội LHPN tỉnh Cao Bằng"),
                        "Ban Thường vụ Hội LHPN tỉnh Cao Bằng"),
                number,
                new Dateline("Cao Bằng", date),
                "BÁO CÁO",
                "Kết quả công tác Hội và phong trào phụ nữ 6 tháng đầu năm 2023, phương hướng, nhiệm vụ trọng tâm 6 tháng"
                        + " cuối năm 2023",
                mark,
                List.of(Paragraph.of("Thực hiện Kế hoạch số 129/KH-BTV ngày 02/3/2023 về nâng cao chất lượng hoạt động"
                        + " của Hội Liên hiệp Phụ nữ các cấp năm 2023, Ban Thường vụ Hội LHPN tỉnh báo cáo kết quả"
                        + " như sau:")),
                "Tổng hợp từ 9/13 đơn vị; chưa có: Hội LHPN huyện Bảo Lạc, Hội LHPN huyện Hạ Lang, Hội Phụ nữ Công an"
                        + " tỉnh, Hội Phụ nữ Bộ Chỉ huy Quân sự tỉnh.",
                sections(),
                List.of(Paragraph.of("Trên đây là báo cáo kết quả công tác Hội và phong trào phụ nữ 6 tháng đầu năm"
                        + " 2023 của Ban Thường vụ Hội LHPN tỉnh Cao Bằng.")),
                new Signatory("TM. Ban Thường vụ", "Chủ tịch", name),
                new Recipients(
                        List.of(
                                "Hội LHPN Việt Nam (b/c)",
                                "Ban Dân vận Tỉnh ủy (b/c)",
                                "Ủy ban MTTQ Việt Nam tỉnh",
                                "Hội LHPN các huyện, thành phố"),
                        "VT, BTCKTGS"),
                List.of(new Annex("Số liệu kết quả công tác Hội 6 tháng đầu năm 2023", List.of(figures(figures)))),
                Instant.parse("2023-06-16T01:30:00Z"));
    }

    private static List<Section> sections() {
        return List.of(
                new Section(
                        1,
                        "I.",
                        "Tình hình phụ nữ, dư luận xã hội",
                        List.of(Paragraph.of(
                                "Các tầng lớp phụ nữ trong tỉnh tin tưởng vào sự lãnh đạo của Đảng, quản lý của Nhà nước; tích"
                                        + " cực lao động, sản xuất, tham gia xây dựng nông thôn mới."))),
                new Section(1, "II.", "Kết quả thực hiện nhiệm vụ", List.of()),
                new Section(
                        2,
                        "1.",
                        "Tuyên truyền, giáo dục; vận động, hỗ trợ phụ nữ phát triển toàn diện",
                        List.of(
                                new Paragraph(List.of(
                                        Run.of("- Các cấp Hội đã tổ chức "),
                                        figure("1.284", "TT01"),
                                        Run.of(" cuộc tuyên truyền cho "),
                                        figure("58.120", "TT02"),
                                        Run.of(" lượt cán bộ, hội viên, phụ nữ."))),
                                new Paragraph(List.of(
                                        Run.of("- Tỷ lệ thu hút phụ nữ từ 18 tuổi trở lên vào tổ chức Hội đạt "),
                                        figure("78,4% (109.760/140.000)", "HV03"),
                                        Run.of("."))))),
                new Section(2, "2.", "Hỗ trợ phụ nữ phát triển kinh tế", List.of()),
                new Section(
                        3,
                        "a)",
                        "Mô hình sinh kế",
                        List.of(new Paragraph(List.of(
                                Run.of("Số mô hình mới thành lập: "),
                                figure("chưa có số liệu", "KT01"),
                                Run.of("."))))),
                new Section(
                        1,
                        "III.",
                        "Đánh giá chung",
                        IntStream.rangeClosed(1, 9)
                                .mapToObj(i -> Paragraph.of(
                                        "- Ưu điểm thứ " + i + ": các cấp Hội bám sát chỉ đạo của cấp ủy và"
                                                + " Hội cấp trên, cụ thể hóa nhiệm vụ phù hợp với đặc điểm của từng địa phương, phân"
                                                + " công rõ người, rõ việc, rõ thời gian hoàn thành."))
                                .toList()));
    }

    private static Table figures(int count) {
        return new Table(
                null,
                List.of(
                        new Column("STT", Alignment.CENTRE, 8),
                        new Column("Chỉ tiêu", Alignment.LEFT, 41),
                        new Column("Đơn vị tính", Alignment.CENTRE, 14),
                        new Column("Số liệu", Alignment.RIGHT, 17),
                        new Column("Ghi chú", Alignment.LEFT, 20)),
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> List.of(
                                Paragraph.of(String.valueOf(i)),
                                Paragraph.of("Số cuộc tuyên truyền, giáo dục, phổ biến pháp luật loại " + i),
                                Paragraph.of("cuộc"),
                                Paragraph.of(figure((100 + i) + "", "TT" + i)),
                                Paragraph.of(i % 7 == 0 ? "Thiếu 4 đơn vị" : "")))
                        .toList());
    }

    private static Run figure(String text, String code) {
        return new Run(text, ADDRESS + code);
    }

    private PaperSample() {}
}
