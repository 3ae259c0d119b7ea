package vn.sohoi.document;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/plans/{id}")
@Tag(name = "plans")
@Authenticated
class PlanDocumentResource {

    private static final MediaType DOCX = MediaType.valueOf(OfficialDocx.MEDIA_TYPE);
    private static final MediaType PDF = MediaType.valueOf(PlanPdf.MEDIA_TYPE);

    private final PlanDocumentService documents;

    PlanDocumentResource(PlanDocumentService documents) {
        this.documents = documents;
    }

    @GET
    @Path("document")
    @Produces({OfficialDocx.MEDIA_TYPE, PlanPdf.MEDIA_TYPE})
    @Operation(
            operationId = "planDocument",
            summary = "The plan as an official .docx, or .pdf by Accept; marked as a draft until it is issued")
    public RestResponse<byte[]> document(UUID id, @Context Request request, @Context HttpHeaders headers) {
        return wantsPdf(headers)
                ? documents.pdf(id).answer(request)
                : documents.docx(id).answer(request);
    }

    /** By what is preferred; whoever takes anything gets the .docx. */
    private static boolean wantsPdf(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(DOCX) || type.isCompatible(PDF))
                .findFirst()
                .filter(type -> !type.isCompatible(DOCX))
                .isPresent();
    }
}
