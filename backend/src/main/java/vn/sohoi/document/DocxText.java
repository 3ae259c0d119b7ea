package vn.sohoi.document;

import java.net.URI;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.sohoi.document.OfficialPaper.Paragraph;
import vn.sohoi.document.OfficialPaper.Run;

/** Puts runs into a paragraph. The look comes from the style; a link looks like the text around it. */
final class DocxText {

    static XWPFParagraph write(XWPFParagraph target, DocxStyle style, String text) {
        return write(target, style, Paragraph.of(text));
    }

    static XWPFParagraph write(XWPFParagraph target, DocxStyle style, Paragraph paragraph) {
        return write(target, style, paragraph.runs());
    }

    static XWPFParagraph write(XWPFParagraph target, DocxStyle style, List<Run> runs) {
        target.setStyle(style.id());
        for (var run : runs) {
            if (run.link() == null) {
                target.createRun().setText(SafeText.of(run.text()));
            } else {
                link(target, run);
            }
        }
        return target;
    }

    private static void link(XWPFParagraph target, Run run) {
        var link = target.createHyperlinkRun(address(run.link()));
        link.setText(SafeText.of(run.text()));
        link.setStyle(DocxStyle.LINK.id());
        link.getCTHyperlink().setTooltip(PaperWords.OPEN_SOURCE);
        link.getCTHyperlink().setHistory(true);
    }

    /** A paper leaves the house, so its links name a host, and nothing but a page. */
    private static String address(String link) {
        var uri = URI.create(link);
        if (uri.getHost() == null || !List.of("http", "https").contains(uri.getScheme())) {
            throw new IllegalArgumentException("not the address of a page: " + link);
        }
        return uri.toASCIIString();
    }

    private DocxText() {}
}
