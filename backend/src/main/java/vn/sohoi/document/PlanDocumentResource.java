package vn.sohoi.document;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/plans/{id}")
@Tag(name = "plans")
@Authenticated
class PlanDocumentResource {

    private final PlanDocumentService documents;

    PlanDocumentResource(PlanDocumentService documents) {
        this.documents = documents;
    }

    @GET
    @Path("document")
    @Produces(OfficialDocx.MEDIA_TYPE)
    @Operation(
            operationId = "planDocument",
            summary = "The plan as an official .docx, or .pdf by Accept; marked as a draft until it is issued")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = OfficialDocx.MEDIA_TYPE, schema = @Schema(type = STRING, format = "binary")),
                @Content(mediaType = PlanPdf.MEDIA_TYPE, schema = @Schema(type = STRING, format = "binary"))
            })
    public RestResponse<byte[]> docx(UUID id, @Context Request request) {
        return documents.docx(id).answer(request);
    }

    /** In the contract both are one operation. */
    @GET
    @Path("document")
    @Produces(PlanPdf.MEDIA_TYPE)
    @Operation(hidden = true)
    public RestResponse<byte[]> pdf(UUID id, @Context Request request) {
        return documents.pdf(id).answer(request);
    }
}
