package vn.sohoi.document;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A4 with the margins of the form, and a page number on top from the second page on. Lengths are in twips. */
final class DocxPage {

    /** 165 mm between the margins. */
    static final int TEXT_WIDTH = 9354;

    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int MM_10 = 567;
    private static final int MM_15 = 850;
    private static final int MM_20 = 1134;
    private static final int MM_30 = 1701;

    static void setUp(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        numberPages(document);
        section.addNewTitlePg();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MM_20));
        margins.setBottom(BigInteger.valueOf(MM_20));
        margins.setLeft(BigInteger.valueOf(MM_30));
        margins.setRight(BigInteger.valueOf(MM_15));
        margins.setHeader(BigInteger.valueOf(MM_10));
        margins.setFooter(BigInteger.valueOf(MM_10));
        margins.setGutter(BigInteger.ZERO);
    }

    /** Ends the pages written so far, after the seam of the last table; the form counts the pages of every annex from one again. */
    static void startAnnex(XWPFDocument document) {
        var next = document.getDocument().getBody().getSectPr();
        document.getLastParagraph().getCTP().getPPr().setSectPr((CTSectPr) next.copy());
        if (!next.isSetPgNumType()) {
            next.addNewPgNumType().setStart(BigInteger.ONE);
        }
    }

    private static void numberPages(XWPFDocument document) {
        var line = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle(DocxStyle.PAGE_NUMBER.id());
        var field = line.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("2");
    }

    private DocxPage() {}
}
