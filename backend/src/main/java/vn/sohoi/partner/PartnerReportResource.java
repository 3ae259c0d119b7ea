package vn.sohoi.partner;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sohoi.document.ReportDocuments;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;

@Path("/partner/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "partner")
@Authenticated
class PartnerReportResource {

    private final PartnerService partner;

    PartnerReportResource(PartnerService partner) {
        this.partner = partner;
    }

    @GET
    @Operation(operationId = "partnerReportList", summary = "Accepted reports given to this partner, newest first")
    public Page<PartnerReportRow> list(
            @BeanParam @Valid PartnerReportSearch search, @BeanParam @Valid PageQuery paging) {
        return partner.reports(search, paging);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "partnerReportView", summary = "One accepted report with its figures and texts")
    public PartnerReport view(UUID id) {
        return partner.report(id);
    }

    @GET
    @Path("{id}/document")
    @Produces(ReportDocuments.MEDIA_TYPE)
    @Operation(operationId = "partnerReportDocument", summary = "The official .docx of an accepted report")
    public RestResponse<byte[]> document(UUID id, @Context Request request) {
        return partner.document(id).answer(request);
    }
}
