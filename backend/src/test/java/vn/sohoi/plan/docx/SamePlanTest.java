package vn.sohoi.plan.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohoi.plan.docx.Word.level;
import static vn.sohoi.plan.docx.Word.li;
import static vn.sohoi.plan.docx.Word.list;
import static vn.sohoi.plan.docx.Word.num;
import static vn.sohoi.plan.docx.Word.p;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sohoi.plan.reading.PlanReader;
import vn.sohoi.plan.reading.PlanReading;
import vn.sohoi.testing.Customer;

/** The customer's plan as text, as a plain .docx and with Word's own numbers is one plan. */
class SamePlanTest {
    private static final String PLAN = Customer.plan();

    private static PlanReading read(byte[] docx) {
        return new PlanReader().read(DocxText.of(docx).text());
    }

    private static void same(PlanReading read) {
        var wanted = new PlanReader().read(PLAN);
        assertThat(read.items()).isEqualTo(wanted.items());
        assertThat(read.document()).isEqualTo(wanted.document());
    }

    @Test
    void plain() {
        same(read(new Word()
                .body(PLAN.lines().map(Word::p).collect(Collectors.joining()))
                .bytes()));
    }

    @Test
    void withNumbersOfWord() {
        same(read(numbered(PLAN)));
    }

    private static byte[] numbered(String plan) {
        var body = plan.lines().map(SamePlanTest::numberedLine).collect(Collectors.joining());
        return new Word()
                .numbering(list(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%2."), level(2, "bullet", "-"))
                        + list(1, level(0, "bullet", "-"))
                        + num(1, 0, "")
                        + num(2, 1, ""))
                .body(body)
                .bytes();
    }

    private static String numberedLine(String line) {
        if (line.matches("[IV]+\\. .*")) {
            return li(1, 0, line.substring(line.indexOf(' ') + 1));
        }
        if (line.matches("\\d\\. .*")) {
            return li(1, 1, line.substring(3));
        }
        return line.startsWith("- ")
                ? li(line.endsWith(";") ? 2 : 1, line.endsWith(";") ? 0 : 2, line.substring(2))
                : p(line);
    }

    @Test
    void withHeadAndFootInTables() {
        var cells = "<w:tbl><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>";
        var from = PLAN.indexOf("KẾ HOẠCH");
        var foot = PLAN.indexOf("Nơi nhận");
        var sign = PLAN.indexOf("TM. ");
        var head = cells.formatted(p("Số: 129/KH-BTV"), p("Cao Bằng, ngày 02 tháng 3 năm 2023"));
        var body = PLAN.substring(from, foot).lines().map(Word::p).collect(Collectors.joining());
        var end = cells.formatted(paragraphs(PLAN.substring(foot, sign)), paragraphs(PLAN.substring(sign)));
        same(read(new Word().body(head + body + end).bytes()));
    }

    private static String paragraphs(String text) {
        return text.lines().map(Word::p).collect(Collectors.joining());
    }

    /** 200 pages: some 7,000 paragraphs. How long it takes is for the bench to say. */
    @Test
    void twoHundredPagesAreReadToTheLastItem() {
        var body = PLAN.substring(PLAN.indexOf("I. MỤC ĐÍCH"), PLAN.indexOf("Đề nghị Hội LHPN"));
        assertThat(read(numbered("KẾ HOẠCH\nDài\n" + body.repeat(67))).items()).hasSize(67 * 3);
    }
}
