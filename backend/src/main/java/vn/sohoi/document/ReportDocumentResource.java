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

@Path("/reports/{id}/document")
@Tag(name = "reports")
@Authenticated
class ReportDocumentResource {

    private final ReportDocumentService documents;

    ReportDocumentResource(ReportDocumentService documents) {
        this.documents = documents;
    }

    @GET
    @Produces(OfficialDocx.MEDIA_TYPE)
    @Operation(
            operationId = "reportDocument",
            summary = "The report as an official .docx; a draft until it is accepted, unchanging from then on")
    public RestResponse<byte[]> document(UUID id, @Context Request request) {
        return documents.document(id).answer(request);
    }
}
