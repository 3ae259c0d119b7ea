package vn.sohoi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** The measures of Nghị định 30/2020/NĐ-CP, Phụ lục I, read back from the file. */
class OfficialFormTest {

    private final XWPFDocument document = DocxReading.open(OfficialDocx.of(PaperSample.report()));

    @Test
    void pagesAreA4WithTheMarginsOfTheForm() {
        for (var section : sections()) {
            assertThat(List.of(section.getPgSz().getW(), section.getPgSz().getH()))
                    .hasToString("[11906, 16838]");
            var margins = section.getPgMar();
            assertThat(List.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight()))
                    .as("20, 20, 30 and 15 mm")
                    .hasToString("[1134, 1134, 1701, 850]");
        }
    }

    @Test
    void pagesAreNumberedOnTopFromTheSecondOnAndAnnexesAnew() {
        var header = document.getHeaderList().getFirst().getParagraphs().getFirst();
        assertThat(header.getStyle()).isEqualTo("Header");
        assertThat(header.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
        assertThat(document.getHeaderList()).hasSize(1);
        for (var section : sections()) {
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(section.sizeOfHeaderReferenceArray()).isEqualTo(1);
        }
        assertThat(sections().getFirst().isSetPgNumType()).isFalse();
        assertThat(sections().getLast().getPgNumType().getStart()).hasToString("1");
    }

    @Test
    void everythingIsVietnameseInTimesNewRoman14() {
        var defaults = document.getStyles()
                .getCtStyles()
                .getDocDefaults()
                .getRPrDefault()
                .getRPr();
        var fonts = defaults.getRFontsArray(0);
        assertThat(List.of(fonts.getAscii(), fonts.getHAnsi(), fonts.getEastAsia(), fonts.getCs()))
                .containsOnly("Times New Roman");
        assertThat(defaults.getSzArray(0).getVal()).hasToString("28");
        assertThat(defaults.getLangArray(0).getVal()).hasToString("vi-VN");
        assertThat(styles().values())
                .allSatisfy(
                        s -> assertThat(s.xmlText()).doesNotContain("rFonts").doesNotContain("w:lang "));
    }

    @Test
    void bodyIsJustifiedIndentedAndAired() {
        var body = styles().get("BodyText").getPPr();
        assertThat(body.getJc().getVal()).hasToString("both");
        assertThat(body.getInd().getFirstLine()).as("1.27 cm").hasToString("720");
        assertThat(body.getSpacing().getAfter()).as("6 pt").hasToString("120");
    }

    @Test
    void sizesAndFacesAreThoseOfTheForm() {
        assertThat(Stream.of(DocxStyle.values()).map(this::look).collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo("""
                        Nation 12 bold
                        Motto 13 bold
                        ParentBody 12 caps
                        Issuer 12 bold caps
                        PaperNumber 13
                        Dateline 13 italic
                        Mark 13 bold
                        Rule 1
                        Title 14 bold caps
                        Subtitle 14 bold
                        BodyText 14
                        Note 14 italic
                        Heading1 14 bold caps
                        Heading2 14 bold
                        Heading3 14
                        AnnexTitle 14 bold caps
                        Attached 14 italic
                        Caption 13 bold
                        ColumnHeader 12 bold
                        Cell 12
                        Signatory 14 bold caps
                        Signature 14 bold
                        RecipientsLabel 12 bold italic
                        Recipient 11
                        Header 14
                        Seam 1
                        Hyperlink 14
                        """);
    }

    @Test
    void headAndFootAreHalvesWithoutLinesThatStayWhole() {
        var tables = document.getTables();
        for (var half : List.of(tables.getFirst(), tables.get(1))) {
            assertThat(half.getRow(0).getTableCells()).hasSize(2);
            assertThat(Stream.of(half.getTopBorderType(), half.getBottomBorderType(), half.getInsideVBorderType()))
                    .containsOnly(XWPFTable.XWPFBorderType.NONE);
            assertThat(half.getRows()).allMatch(row -> row.isCantSplitRow());
        }
        var beforeFoot = document.getParagraphs().stream()
                .filter(p -> p.getText().endsWith("./."))
                .findFirst();
        assertThat(beforeFoot)
                .hasValueSatisfying(p -> assertThat(p.isKeepNext()).isTrue());
    }

    @Test
    void linesAreBordersOfTheirLength() {
        var motto = document.getTables()
                .getFirst()
                .getRow(0)
                .getCell(1)
                .getParagraphs()
                .get(2);
        assertThat(motto.getStyle()).isEqualTo("Rule");
        assertThat(motto.getIndentationLeft()).isEqualTo((9354 - 3950 - DocxRule.MOTTO_LENGTH) / 2);
        assertThat(motto.getIndentationRight()).isEqualTo(motto.getIndentationLeft());
        assertThat(styles().get("Rule").getPPr().getPBdr().isSetTop()).isTrue();
        assertThat(DocxRule.lengthBelow("x".repeat(500), 14, 9_000)).isBetween(9_000 / 3, 9_000 / 2);
    }

    @Test
    void everyFigureOpensItsSourceAndLooksLikeText() {
        var links = document.getBodyElements().stream()
                .flatMap(e -> e instanceof XWPFTable table
                        ? table.getRows().stream()
                                .flatMap(r -> r.getTableCells().stream())
                                .flatMap(c -> c.getParagraphs().stream())
                        : Stream.of((XWPFParagraph) e))
                .flatMap(p -> p.getRuns().stream())
                .filter(XWPFHyperlinkRun.class::isInstance)
                .map(XWPFHyperlinkRun.class::cast)
                .toList();
        assertThat(links).hasSize(4 + 36).allSatisfy(link -> {
            assertThat(link.getHyperlink(document).getURL()).startsWith(PaperSample.ADDRESS);
            assertThat(link.getCTHyperlink().getTooltip()).isEqualTo("Mở nguồn số liệu");
            assertThat(link.getStyle()).isEqualTo("Hyperlink");
        });
        var look = styles().get("Hyperlink").getRPr();
        assertThat(look.getUArray(0).getVal()).hasToString("none");
        assertThat(look.getColorArray(0).getVal()).hasToString("auto");
    }

    @Test
    void headerOfTheAnnexComesAgainOnEveryPage() {
        var annex = document.getTables().getLast();
        assertThat(annex.getRow(0).isRepeatHeader()).isTrue();
        assertThat(annex.getRow(1).isRepeatHeader()).isFalse();
        assertThat(annex.getRows()).hasSize(37).allMatch(row -> row.isCantSplitRow());
    }

    @Test
    void wordOpensItAsAFileOfToday() {
        assertThat(document.getSettings().getCTSettings().xmlText())
                .contains("compatibilityMode")
                .contains("=\"15\"");
    }

    private String look(DocxStyle style) {
        var look = styles().get(style.id()).getRPr();
        var text = style.id();
        if (look == null) {
            return text + " 14";
        }
        text += look.sizeOfSzArray() == 0
                ? " 14"
                : " " + Integer.parseInt(look.getSzArray(0).getVal().toString()) / 2;
        return text
                + (look.sizeOfBArray() == 0 ? "" : " bold")
                + (look.sizeOfIArray() == 0 ? "" : " italic")
                + (look.sizeOfCapsArray() == 0 ? "" : " caps");
    }

    private Map<String, CTStyle> styles() {
        return document.getStyles().getStyles().stream()
                .collect(Collectors.toMap(s -> s.getStyleId(), s -> s.getCTStyle()));
    }

    private List<CTSectPr> sections() {
        return Stream.concat(
                        document.getParagraphs().stream()
                                .map(p -> p.getCTP().getPPr())
                                .filter(p -> p.isSetSectPr())
                                .map(p -> p.getSectPr()),
                        Stream.of(document.getDocument().getBody().getSectPr()))
                .toList();
    }
}
