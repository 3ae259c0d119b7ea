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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

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
        var file = documents.document(id);
        var known = request.evaluatePreconditions(file.tag()) != null;
        var answer = known ? ResponseBuilder.<byte[]>create(Status.NOT_MODIFIED) : ResponseBuilder.ok(file.bytes());
        return answer.header("ETag", file.tag())
                .header("Cache-Control", "private, no-cache")
                .header("Content-Disposition", file.disposition())
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
