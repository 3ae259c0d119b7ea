package vn.sohoi.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A .docx as plain text: {@code style: text}, links as {@code [text](address)}, table rows between bars. */
public final class DocxReading {

    public static XWPFDocument open(byte[] docx) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(docx));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(byte[] docx) {
        return text(open(docx).getBodyElements());
    }

    private static String text(List<IBodyElement> elements) {
        return elements.stream()
                .map(element -> element instanceof XWPFTable table ? rows(table) : line((XWPFParagraph) element))
                .collect(Collectors.joining());
    }

    private static String rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream()
                        .map(cell -> text(cell.getBodyElements()).strip().replace("\n", " / "))
                        .collect(Collectors.joining(" | ", "| ", " |\n")))
                .collect(Collectors.joining());
    }

    private static String line(XWPFParagraph paragraph) {
        var text = paragraph.getRuns().stream().map(DocxReading::run).collect(Collectors.joining());
        return paragraph.getStyle() + (text.isEmpty() ? "" : ": " + text.replace('\u00a0', '·')) + "\n";
    }

    private static String run(XWPFRun run) {
        if (run instanceof XWPFHyperlinkRun link) {
            return "[%s](%s)"
                    .formatted(link.text(), link.getHyperlink(run.getDocument()).getURL());
        }
        return run.text();
    }

    private DocxReading() {}
}
