package vn.sohoi.people;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;

@Path("/offices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "offices")
@Authenticated
class OfficeResource {

    private final OfficeService offices;

    OfficeResource(OfficeService offices) {
        this.offices = offices;
    }

    @GET
    @Operation(operationId = "officeList", summary = "Offices within reach: current, expiring, ended, or vacant")
    public Page<OfficeRow> list(@BeanParam @Valid OfficeSearch search, @BeanParam @Valid PageQuery paging) {
        return offices.list(search, paging);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = OfficeView.class, responseCode = "201")
    @Operation(operationId = "officeCreate", summary = "Somebody takes office at a unit below the caller's")
    public OfficeView create(@NotNull @Valid OfficeCreate create) {
        return offices.begin(create);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "officeView", summary = "One office and what the caller may do to it")
    public OfficeView view(UUID id) {
        return offices.view(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "officeUpdate", summary = "Correct what is written about an office")
    public OfficeView update(UUID id, @RestHeader("If-Match") IfMatch seen, @NotNull @Valid OfficeTerms terms) {
        return offices.correct(id, seen, terms);
    }

    @POST
    @Path("{id}/ending")
    @Operation(operationId = "officeEnding", summary = "End an office; its access ends with the next request")
    public OfficeView end(UUID id, @RestHeader("If-Match") IfMatch seen, @NotNull @Valid OfficeEnding ending) {
        return offices.end(id, seen, ending);
    }

    @POST
    @Path("{id}/handover")
    @Operation(operationId = "officeHandover", summary = "End a position's offices and begin them for a successor")
    public HandoverView handOver(
            UUID id,
            @RestHeader("If-Match") IfMatch seen,
            @RestQuery @DefaultValue("false") boolean dryRun,
            @NotNull @Valid OfficeHandover handover) {
        return offices.handOver(id, seen, handover, dryRun);
    }
}
