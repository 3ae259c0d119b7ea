package vn.sohoi.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.sohoi.document.OfficialPaper.Paragraph;
import vn.sohoi.document.OfficialPaper.Run;
import vn.sohoi.document.OfficialPaper.Section;

/** The text of the paper from its opening to the ./. that ends it. */
final class DocxBody {

    static void write(XWPFDocument document, OfficialPaper paper) {
        paragraphs(document, paper.opening());
        if (paper.note() != null) {
            DocxText.write(document.createParagraph(), DocxStyle.NOTE, paper.note());
        }
        paper.sections().forEach(section -> section(document, section));
        paragraphs(document, paper.closing().subList(0, paper.closing().size() - 1));
        var last = DocxText.write(
                document.createParagraph(),
                DocxStyle.BODY,
                ended(paper.closing().getLast()));
        last.setKeepNext(true); // a signature must not stand on a page without a line of its paper
    }

    private static void section(XWPFDocument document, Section section) {
        var heading = section.marker() == null
                ? section.heading()
                : section.marker() + "\u00a0" + section.heading(); // a marker alone at the end of a line reads badly
        DocxText.write(document.createParagraph(), DocxStyle.heading(section.level()), heading);
        paragraphs(document, section.paragraphs());
    }

    private static void paragraphs(XWPFDocument document, List<Paragraph> paragraphs) {
        paragraphs.forEach(paragraph -> DocxText.write(document.createParagraph(), DocxStyle.BODY, paragraph));
    }

    private static Paragraph ended(Paragraph last) {
        var runs = new ArrayList<>(last.runs());
        var run = runs.removeLast();
        if (run.link() == null) {
            runs.add(Run.of(run.text().stripTrailing().replaceAll("[./]+$", "") + PaperWords.END));
        } else {
            runs.add(run);
            runs.add(Run.of(PaperWords.END));
        }
        return new Paragraph(runs);
    }

    private DocxBody() {}
}
