package vn.sohoi.audit;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;

@Path("/audit-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit-entries")
@Authenticated
class AuditResource {

    private final AuditService audit;

    AuditResource(AuditService audit) {
        this.audit = audit;
    }

    @GET
    @Operation(operationId = "auditEntryList", summary = "Who did what, the latest first; this reading is written too")
    public Page<AuditRow> list(@BeanParam @Valid AuditSearch search, @BeanParam @Valid PageQuery paging) {
        return audit.list(search, paging);
    }

    @GET
    @Path("export")
    @Produces(AuditCsv.MEDIA_TYPE)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"audit.csv\"")
    @ResponseHeader(name = "X-Content-Type-Options", value = "nosniff")
    @APIResponse(
            responseCode = "200",
            description = "The entries, the latest first",
            content = @Content(mediaType = AuditCsv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @Operation(operationId = "auditEntryExport", summary = "The same entries as a CSV file; this is written too")
    public StreamingOutput export(@BeanParam @Valid AuditSearch search) {
        var first = audit.beginExport(search);
        return out -> AuditCsv.write(out, first, cursor -> audit.export(search, cursor));
    }

    @GET
    @Path("verification")
    @Operation(operationId = "auditVerificationView", summary = "Is the chain of entries whole, or where is it broken")
    public ChainView verification(@RestQuery @Min(1) Long from, @RestQuery @Min(1) Long to) {
        return audit.verify(from, to);
    }
}
