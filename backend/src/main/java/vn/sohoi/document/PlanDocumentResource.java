package vn.sohoi.document;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
            summary =
                    "The plan as an official .docx, marked as a draft until it is issued; reading it gives the same tree")
    public RestResponse<byte[]> docx(UUID id, @Context Request request) {
        return documents.docx(id).answer(request);
    }

    @GET
    @Path("document.pdf")
    @Produces(PlanPdf.MEDIA_TYPE)
    @Operation(operationId = "planDocumentPdf", summary = "The plan as an official .pdf")
    public RestResponse<byte[]> pdf(UUID id, @Context Request request) {
        return documents.pdf(id).answer(request);
    }
}
