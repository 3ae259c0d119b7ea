package vn.sohoi.plan;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.sohoi.plan.docx.DocxText;
import vn.sohoi.platform.api.Problem;

@Path("/plan-readings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@Authenticated
class PlanReadingResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final MediaType WORD = MediaType.valueOf(DOCX);

    private final PlanReadingService readings;
    private final HttpHeaders headers;

    PlanReadingResource(PlanReadingService readings, HttpHeaders headers) {
        this.readings = readings;
        this.headers = headers;
    }

    @POST
    @Consumes({MediaType.TEXT_PLAIN, DOCX})
    @Operation(
            operationId = "planReadingCreate",
            summary = "Read a document, as text or as a .docx; nothing is kept",
            description = "Of a .docx the automatic numbers are written out and tracked changes are accepted.")
    @RequestBody(
            content = {
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema = @Schema(implementation = ReadingFile.class))
            })
    public PlanReadingView read(byte[] document) {
        var type = headers.getMediaType();
        return type.isCompatible(WORD)
                ? readings.readDocx(document)
                : readings.read(PlanText.of(document, headers.getMediaType()));
    }

    /** The same from a form; the first bytes tell what kind of file it is, not its name. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public PlanReadingView readFile(@RestForm("file") FileUpload file) throws IOException {
        if (file == null || file.size() == 0) {
            throw new Problem.Invalid("empty-plan", new Problem.FieldError("/file", "rule.NotBlank"));
        }
        var bytes = Files.readAllBytes(file.uploadedFile());
        return DocxText.isPacked(bytes)
                ? readings.readDocx(bytes)
                : readings.read(PlanText.of(bytes, MediaType.TEXT_PLAIN_TYPE));
    }
}
