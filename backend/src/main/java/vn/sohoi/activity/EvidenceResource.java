package vn.sohoi.activity;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.sohoi.file.Photos;
import vn.sohoi.platform.api.KeyNeeded;
import vn.sohoi.platform.api.Problem;

@Path("/activities/{id}/evidence")
@Tag(name = "activities")
@Authenticated
class EvidenceResource {

    /** The bytes of an id never change. */
    private static final String KEEP = "private, max-age=31536000, immutable";

    private final EvidenceService evidence;

    EvidenceResource(EvidenceService evidence) {
        this.evidence = evidence;
    }

    @POST
    @KeyNeeded
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
    @Operation(operationId = "evidenceAdd", summary = "Add a photo (JPEG or PNG); kept upright and without metadata")
    public EvidenceView add(UUID id, @RestForm("file") FileUpload file) throws IOException {
        if (file == null || file.size() == 0) {
            throw new Problem.Invalid("photo-unreadable", new Problem.FieldError("/file", "photo-unreadable"));
        }
        return evidence.add(id, name(file.fileName()), Files.readAllBytes(file.uploadedFile()));
    }

    @GET
    @Path("{evidenceId}/content")
    @Produces(Photos.MEDIA_TYPE)
    @ResponseHeader(name = "X-Content-Type-Options", value = "nosniff")
    @ResponseHeader(name = "Cache-Control", value = KEEP)
    @Operation(operationId = "evidenceContent", summary = "The photo")
    public byte[] content(UUID id, UUID evidenceId) {
        return evidence.content(id, evidenceId);
    }

    @GET
    @Path("{evidenceId}/thumbnail")
    @Produces(Photos.MEDIA_TYPE)
    @ResponseHeader(name = "X-Content-Type-Options", value = "nosniff")
    @ResponseHeader(name = "Cache-Control", value = KEEP)
    @Operation(operationId = "evidenceThumbnail", summary = "The photo in small")
    public byte[] thumbnail(UUID id, UUID evidenceId) {
        return evidence.thumbnail(id, evidenceId);
    }

    /** A label, never a path: the last step of whatever the browser sent. */
    private static String name(String given) {
        var last = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("\\p{Cntrl}", "").strip();
        return clean.isEmpty() ? "photo" : clean.substring(0, Math.min(200, clean.length()));
    }
}
