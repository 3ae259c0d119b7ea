package vn.sohoi.launcher;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The half-year reports of the demo. A report remembers its moves, so a story that was cut off looks how far it came and goes
 * on from there.
 */
final class ReportStory {
  private static final String PERIOD = "2023H1";

  private final Cast cast;
  private int told;

  ReportStory(Cast cast) {
    this.cast = cast;
  }

  /** Answers the number of reports. Hòa An stays in draft, so that the province has something to name as missing. */
  int tell() throws IOException, InterruptedException {
    thaiSon();
    accepted("hoa", "lan");
    accepted("phuong", "lan");
    accepted("yen", "thu");
    begin("thu");
    String district = begin("lan");
    write(district, 0, "lan", "PROPOSALS", "Đề nghị Hội LHPN tỉnh hỗ trợ thêm tài liệu truyền thông bằng tiếng Mông và tiếng Dao.");
    move(district, 0, "lan", "submission", Map.of());
    move(district, 1, "mai", "acceptance", Map.of());
    String province = begin("mai");
    write(province, 0, "mai", "NEXT", "Tập trung giúp các xã có tỷ lệ thu hút thấp; kiểm tra việc ghi chép hoạt động ở cơ sở.");
    move(province, 0, "mai", "submission", Map.of());
    move(province, 1, "hanh", "acceptance", Map.of());
    return told;
  }

  private void thaiSon() throws IOException, InterruptedException {
    String report = begin("nga");
    move(report, 0, "nga", "submission", Map.of());
    String reason = "Chưa nêu tình hình phụ nữ trong xã. Đề nghị bổ sung vì sao nhiều chị chưa vào Hội.";
    move(report, 1, "lan", "return", Map.of("reasonCode", "MISSING_NARRATIVE", "note", reason));
    String situation =
        "Phụ nữ trong xã phần lớn là người dân tộc thiểu số, sống rải rác ở các xóm xa trung tâm; nhiều chị đi làm ăn xa nên chưa tham gia sinh hoạt Hội.";
    write(report, 2, "nga", "SITUATION", situation);
    move(report, 2, "nga", "submission", Map.of("note", "Đã bổ sung mục I."));
    move(report, 3, "lan", "acceptance", Map.of());
  }

  private void accepted(String officer, String recipient) throws IOException, InterruptedException {
    String report = begin(officer);
    move(report, 0, officer, "submission", Map.of());
    move(report, 1, recipient, "acceptance", Map.of());
  }

  private String begin(String login) throws IOException, InterruptedException {
    told++;
    Caller officer = cast.as(login);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("unitId", officer.unit());
    body.put("period", PERIOD);
    return (String) officer.create("report-" + login, "/reports", body).get("id");
  }

  private void write(String report, int before, String login, String section, String text) throws IOException, InterruptedException {
    Map<String, Object> seen = cast.as(login).get("/reports/" + report);
    if (moves(seen) > before) return;
    cast.as(login).replace("/reports/" + report + "/narratives/" + section, seen, Map.of("text", text));
  }

  private void move(String report, int at, String login, String step, Map<String, String> body) throws IOException, InterruptedException {
    Map<String, Object> seen = cast.as(login).get("/reports/" + report);
    if (moves(seen) > at) return;
    cast.as(login).step("move-" + at + "-" + report, "/reports/" + report + "/" + step, seen, body);
  }

  /** Steps taken so far; the first line of a report's story is its creation. */
  private static int moves(Map<String, Object> report) {
    return ((List<?>) report.get("moves")).size() - 1;
  }
}
