package vn.sohoi.plan;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;

@Path("/plan-items/{id}/exemptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@Authenticated
class ExemptionResource {

    private final ExemptionService exemptions;

    ExemptionResource(ExemptionService exemptions) {
        this.exemptions = exemptions;
    }

    @GET
    @Operation(operationId = "exemptionList", summary = "Units within reach to which the item does not apply, and why")
    public Page<ExemptionView> list(UUID id, @BeanParam @Valid PageQuery paging) {
        return exemptions.list(id, paging);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = ExemptionView.class, responseCode = "201")
    @Operation(operationId = "exemptionCreate", summary = "Say with a reason that the item does not apply to the unit")
    public ExemptionView mark(UUID id, @Valid @NotNull ExemptionCreate said) {
        return exemptions.mark(id, said);
    }

    @DELETE
    @Path("{exemptionId}")
    @Operation(operationId = "exemptionWithdraw", summary = "Take it back: the item applies to the unit again")
    public void withdraw(UUID id, UUID exemptionId, @RestHeader("If-Match") IfMatch ifMatch) {
        exemptions.withdraw(id, exemptionId, ifMatch);
    }
}
