package vn.sohoi.document;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What the file says about itself: title, issuer, language, and no time but the paper's own. */
final class DocxProperties {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    static void write(XWPFDocument document, OfficialPaper paper) {
        var title = PaperWords.sentenceCase(paper.type()) + " " + paper.subject();
        write(document, title, paper.issuer().name(), paper.asAt());
    }

    static void write(XWPFDocument document, String title, String issuer, Instant asAt) {
        try {
            var core = document.getPackage().getPackageProperties();
            core.setTitleProperty(SafeText.of(title));
            core.setCreatorProperty(SafeText.of(issuer));
            core.setLanguageProperty("vi-VN");
            core.setCreatedProperty(Optional.of(Date.from(asAt)));
            core.setModifiedProperty(Optional.of(Date.from(asAt)));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        document.getProperties().getExtendedProperties().setApplication("Sổ Hội");
        openAsToday(document);
    }

    /** Without this mark Word takes the file for one of 2007 and opens it in compatibility mode. */
    private static void openAsToday(XWPFDocument document) {
        try (var cursor = document.getSettings().getCTSettings().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(W, "compat"));
            cursor.beginElement(new QName(W, "compatSetting"));
            cursor.insertAttributeWithValue(new QName(W, "name"), "compatibilityMode");
            cursor.insertAttributeWithValue(new QName(W, "uri"), "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue(new QName(W, "val"), "15");
        }
    }

    private DocxProperties() {}
}
