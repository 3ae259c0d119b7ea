package vn.sohoi.plan.docx;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import vn.sohoi.plan.docx.DocxRefused.Reason;

/** Walks through the text of the document as it stands when every tracked change is accepted. */
final class DocxBody implements DocxXml.Listener {
    private static final int LONGEST = 5_000_000;
    /** What was deleted or moved away, how things looked before, and the second copy of a text box. */
    private static final Set<String> PASSED = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "pPrChange",
            "rPrChange",
            "sectPr",
            "mc:Fallback",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "numberingChange");

    private final DocxStyles styles;
    private final ListCounters counters;
    private final List<String> blocks = new ArrayList<>();
    private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<DocxTable> tables = new ArrayDeque<>();
    private String carried = "";
    private boolean inText;
    private int passed;
    private int length;
    private int notes;

    DocxBody(DocxStyles styles, DocxLists lists) {
        this.styles = styles;
        this.counters = new ListCounters(lists);
    }

    @Override
    public void start(String name, DocxXml at) {
        if (passed > 0 || PASSED.contains(name)) {
            if (passed == 0) {
                accept(name);
            }
            passed++;
            return;
        }
        switch (name) {
            case "p" -> paragraphs.push(new DocxParagraph());
            case "tbl" -> tables.push(new DocxTable());
            case "tr" -> table().startRow();
            case "tc" -> table().startCell();
            default -> {
                if (!paragraphs.isEmpty()) {
                    inside(paragraphs.peek(), name, at);
                }
            }
        }
    }

    /** A deleted end of a paragraph or a deleted row is a mark without content. */
    private void accept(String name) {
        var paragraph = paragraphs.peek();
        var mark = name.equals("del") || name.equals("moveFrom");
        if (mark && paragraph != null && paragraph.inProperties) {
            paragraph.runsOn = true;
        } else if (mark && paragraph == null && !tables.isEmpty()) {
            table().deleteRow();
        }
    }

    private DocxTable table() {
        if (tables.isEmpty()) {
            throw new DocxRefused(Reason.NOT_A_DOCUMENT);
        }
        return tables.peek();
    }

    private void inside(DocxParagraph paragraph, String name, DocxXml at) {
        switch (name) {
            case "pPr" -> paragraph.inProperties = true;
            case "pStyle" -> paragraph.style = at.value();
            case "numId" -> paragraph.list = at.value();
            case "ilvl" -> paragraph.level = at.number(0);
            case "r" -> {
                paragraph.inRun = true;
                paragraph.hidden = false;
            }
            case "rPr" -> paragraph.inRunProperties = true;
            case "vanish" -> paragraph.hidden |= paragraph.inRun && at.isOn();
            case "t" -> inText = true;
            case "tab", "ptab" -> paragraph.write("\t");
            case "br" -> paragraph.write("page".equals(at.attribute("type")) ? "\f" : "\n");
            case "cr" -> paragraph.write("\n");
            case "noBreakHyphen" -> paragraph.write("-");
            case "sym" -> paragraph.write(symbol(at.attribute("char")));
            case "footnoteReference", "endnoteReference" -> notes++;
            default -> {
                // how the text looks is of no interest
            }
        }
    }

    private static String symbol(String code) {
        return code != null && code.matches("[0-9A-Fa-f]{4}")
                ? ListCounters.seen(String.valueOf((char) Integer.parseInt(code, 16)))
                : "";
    }

    @Override
    public void text(String text) {
        if (passed == 0 && inText && !paragraphs.isEmpty()) {
            paragraphs.peek().write(ListCounters.seen(text));
        }
    }

    @Override
    public void end(String name) {
        if (passed > 0) {
            passed--;
            return;
        }
        switch (name) {
            case "p" -> finish(paragraphs.pop());
            case "tbl" -> tables.pop().blocks().forEach(this::add);
            case "tr" -> table().endRow();
            case "pPr" -> properties(false);
            case "r" -> run(false);
            case "rPr" -> runProperties(false);
            case "t" -> inText = false;
            default -> {
                // nothing was opened
            }
        }
    }

    private void properties(boolean open) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().inProperties = open;
        }
    }

    private void run(boolean open) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().inRun = open;
        }
    }

    private void runProperties(boolean open) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().inRunProperties = open;
        }
    }

    private void finish(DocxParagraph paragraph) {
        var text = carried + paragraph.text;
        carried = "";
        if (paragraph.runsOn) {
            carried = text;
        } else if (!paragraph.isContents()) {
            add(text.isBlank() ? marker(paragraph, "") : marker(paragraph, text));
        }
        paragraph.boxes.forEach(this::add);
    }

    /** Word counts an empty paragraph of a list, and draws its number before nothing. */
    private String marker(DocxParagraph paragraph, String text) {
        var list = paragraph.list != null ? paragraph.list : styles.list(paragraph.style);
        var level = paragraph.level != null
                ? paragraph.level
                : paragraph.list != null ? Integer.valueOf(0) : styles.level(paragraph.style);
        var marker = counters.next(list, level, paragraph.style);
        return text.isEmpty() ? "" : marker + text;
    }

    private void add(String block) {
        length += block.length() + 2;
        if (length > LONGEST) {
            throw new DocxRefused(Reason.TOO_LARGE);
        }
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().boxes.add(block);
        } else if (!tables.isEmpty()) {
            tables.peek().add(block);
        } else {
            blocks.add(block);
        }
    }

    /** The paragraphs with an empty line between them, so that none runs into the next. */
    String text() {
        return Normalizer.normalize(String.join("\n\n", blocks), Normalizer.Form.NFC);
    }

    int notes() {
        return notes;
    }
}
