package vn.sohoi.plan.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohoi.plan.docx.Word.level;
import static vn.sohoi.plan.docx.Word.li;
import static vn.sohoi.plan.docx.Word.list;
import static vn.sohoi.plan.docx.Word.num;
import static vn.sohoi.plan.docx.Word.p;
import static vn.sohoi.plan.docx.Word.r;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The text of a .docx is what Word shows. */
class DocxTextTest {

    private static List<String> lines(Word word) {
        return word.text().lines().filter(line -> !line.isBlank()).toList();
    }

    @Test
    void numbersOfEveryFormat() {
        var word = new Word()
                .numbering(list(
                                0,
                                level(0, "upperRoman", "%1."),
                                level(1, "decimal", "%2."),
                                level(2, "decimal", "%2.%3."),
                                level(3, "lowerLetter", "%4)"),
                                level(4, "bullet", "-"))
                        + list(1, level(0, "vietnameseCounting", "Phần thứ %1"), level(1, "decimal", "Điều %2."))
                        + list(2, level(0, "upperLetter", "%1/"), level(1, "lowerRoman", "(%2)"))
                        + num(1, 0, "")
                        + num(2, 1, "")
                        + num(3, 2, ""))
                .body(li(1, 0, "a")
                        + li(1, 1, "b")
                        + li(1, 2, "c")
                        + li(1, 2, "d")
                        + li(1, 3, "e")
                        + li(1, 4, "f")
                        + li(1, 1, "g")
                        + li(1, 2, "h")
                        + li(1, 0, "i")
                        + li(1, 1, "k")
                        + li(2, 0, "l")
                        + li(2, 1, "m")
                        + li(3, 0, "n")
                        + li(3, 1, "o")
                        + li(3, 1, "p"));
        assertThat(lines(word))
                .containsExactly(
                        "I.\ta",
                        "1.\tb",
                        "1.1.\tc",
                        "1.2.\td",
                        "a)\te",
                        "                -\tf",
                        "2.\tg",
                        "2.1.\th",
                        "II.\ti",
                        "1.\tk",
                        "Phần thứ một\tl",
                        "Điều 1.\tm",
                        "A/\tn",
                        "(i)\to",
                        "(ii)\tp");
    }

    @Test
    void listsBeginWhereTheySay() {
        var override = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        var fifth = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
        var word = new Word()
                .numbering(
                        list(0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2", "<w:lvlRestart w:val=\"0\"/>"))
                                + num(1, 0, "")
                                + num(2, 0, override)
                                + num(3, 0, fifth))
                .body(li(1, 0, "a")
                        + li(1, 1, "b")
                        + li(1, 0, "c")
                        + li(1, 1, "d")
                        + li(2, 0, "e")
                        + li(2, 0, "f")
                        + li(1, 0, "g")
                        + li(3, 0, "h"));
        assertThat(lines(word))
                .containsExactly("1.\ta", "1.1\tb", "2.\tc", "2.2\td", "1.\te", "2.\tf", "3.\tg", "5.\th");
    }

    @Test
    void aStyleBringsItsNumber() {
        var word = new Word()
                .numbering(list(
                                0,
                                level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"Muc\"/>"),
                                level(1, "decimal", "%2.", "<w:pStyle w:val=\"Con\"/><w:suff w:val=\"space\"/>"))
                        + num(1, 0, ""))
                .styles(
                        "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
                                + "</w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Con\"><w:pPr><w:numPr>"
                                + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" "
                                + "w:styleId=\"Chau\"><w:basedOn w:val=\"Muc\"/></w:style>")
                .body(p("<w:pStyle w:val=\"Muc\"/>", "a")
                        + p("<w:pStyle w:val=\"Con\"/>", "b")
                        + p("<w:pStyle w:val=\"Muc\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "none")
                        + p("<w:pStyle w:val=\"Chau\"/>", "c"));
        assertThat(lines(word)).containsExactly("I.\ta", "1. b", "none", "II.\tc");
    }

    @Test
    void trackedChangesAreAccepted() {
        var word = new Word()
                .body("<w:p>" + r("Giữ ") + "<w:del><w:r><w:delText>bỏ </w:delText></w:r></w:del><w:ins>" + r("thêm")
                        + "</w:ins><w:moveFrom>" + r(" đi") + "</w:moveFrom><w:moveTo>" + r(" đến")
                        + "</w:moveTo></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("Liền ") + "</w:p>" + p("một câu")
                        + "<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange>"
                        + "</w:pPr>" + r("Không số") + "</w:p>");
        assertThat(lines(word)).containsExactly("Giữ thêm đến", "Liền một câu", "Không số");
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        var word = new Word()
                .body("<w:p>" + r("Thấy") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t> rõ</w:t></w:r>"
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                        + "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>"
                        + p("<w:pStyle w:val=\"TOC1\"/>", "I. MỤC LỤC 3"));
        assertThat(lines(word)).containsExactly("Thấy rõ");
        assertThat(DocxText.of(word.bytes()).notes()).isEqualTo(1);
    }

    @Test
    void boxesAndBreaks() {
        var box = "<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + p("Trong khung")
                + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + p("Trong khung")
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>";
        var word = new Word()
                .body(
                        "<w:p><w:r><w:t>Một</w:t><w:br/><w:t>hai</w:t><w:tab/><w:t>ba</w:t><w:noBreakHyphen/><w:t>bốn</w:t>"
                                + "<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r><w:r>" + box + "</w:r></w:p>");
        assertThat(lines(word)).containsExactly("Một", "hai\tba-bốn•", "Trong khung");
    }

    @Test
    void headInATableIsReadCellByCellAndFiguresRowByRow() {
        var head = "<w:tbl><w:tr><w:tc>" + p("HỘI LHPN TỈNH") + p("BAN THƯỜNG VỤ") + "</w:tc><w:tc>"
                + p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + "</w:tc></w:tr></w:tbl>";
        var row = "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>";
        var gone = "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("bỏ") + "</w:tc></w:tr>";
        var figures = "<w:tbl>" + row.formatted(p("TT"), p("Việc"), p("Tiền"))
                + row.formatted(p("1"), p("Thuê"), p("5")) + gone + "</w:tbl>";
        assertThat(lines(new Word().body(head + figures)))
                .containsExactly(
                        "HỘI LHPN TỈNH",
                        "BAN THƯỜNG VỤ",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "TT\tViệc\tTiền",
                        "1\tThuê\t5");
    }
}
