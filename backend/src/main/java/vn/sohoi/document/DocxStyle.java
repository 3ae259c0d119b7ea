package vn.sohoi.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of an official paper. How they look is written in {@code document/styles.xml}. */
enum DocxStyle {
    NATION("Nation"),
    MOTTO("Motto"),
    PARENT("ParentBody"),
    ISSUER("Issuer"),
    NUMBER("PaperNumber"),
    DATELINE("Dateline"),
    MARK("Mark"),
    RULE("Rule"),
    TYPE("Title"),
    SUBJECT("Subtitle"),
    BODY("BodyText"),
    NOTE("Note"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    HEADING_3("Heading3"),
    ANNEX("AnnexTitle"),
    ATTACHED("Attached"),
    CAPTION("Caption"),
    COLUMN_HEADER("ColumnHeader"),
    CELL("Cell"),
    SIGNATORY("Signatory"),
    SIGNATURE("Signature"),
    RECIPIENTS_LABEL("RecipientsLabel"),
    RECIPIENT("Recipient"),
    PAGE_NUMBER("Header"),
    SEAM("Seam"),
    LINK("Hyperlink");

    private static final String LOOK = "/document/styles.xml";

    private final String id;

    DocxStyle(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static DocxStyle heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            default -> HEADING_3;
        };
    }

    static void addAllTo(XWPFDocument document) {
        try (var look = DocxStyle.class.getResourceAsStream(LOOK)) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(look).getStyles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(LOOK, e);
        }
    }
}
