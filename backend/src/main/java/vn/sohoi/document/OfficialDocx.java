package vn.sohoi.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Draws an official paper as a .docx in the form of Nghị định 30/2020/NĐ-CP. The same paper gives the same bytes. */
final class OfficialDocx {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    static byte[] of(OfficialPaper paper) {
        try (var document = new XWPFDocument()) {
            DocxStyle.addAllTo(document);
            DocxPage.setUp(document);
            DocxHead.write(document, paper);
            DocxBody.write(document, paper);
            DocxFoot.write(document, paper);
            DocxAnnex.write(document, paper);
            DocxProperties.write(document, paper);
            var packed = new ByteArrayOutputStream();
            document.write(packed);
            return SteadyZip.of(packed.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing here leaves memory
        }
    }

    private OfficialDocx() {}
}
