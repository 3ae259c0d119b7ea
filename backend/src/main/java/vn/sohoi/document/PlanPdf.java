package vn.sohoi.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.logging.Level;

/** Draws a plan as a .pdf with its fonts inside. The same plan gives the same bytes. */
final class PlanPdf {

    static final String MEDIA_TYPE = "application/pdf";

    private static final String FAMILY = "Liberation Serif";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        // It tells of every style sheet and font, past the log of the house.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    static byte[] of(PlanForm plan) {
        var builder = new PdfRendererBuilder();
        face(builder, "Regular", NORMAL, FontStyle.NORMAL);
        face(builder, "Bold", BOLD, FontStyle.NORMAL);
        face(builder, "Italic", NORMAL, FontStyle.ITALIC);
        face(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
        builder.withHtmlContent(PlanHtml.of(plan), null);
        builder.withProducer("Sổ Hội");
        var packed = new ByteArrayOutputStream();
        builder.toStream(packed);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                var when = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
                when.setTimeInMillis(plan.asAt().toEpochMilli());
                document.getDocumentInformation().setCreationDate(when);
                document.getDocumentInformation().setModificationDate(when);
                document.setDocumentId(plan.asAt().toEpochMilli());
                document.save(packed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing here leaves memory
        }
        return packed.toByteArray();
    }

    private static void face(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> font("/liberation/LiberationSerif-" + face + ".ttf"), FAMILY, weight, style, true);
    }

    private static InputStream font(String name) {
        return PlanPdf.class.getResourceAsStream(name);
    }

    private PlanPdf() {}
}
