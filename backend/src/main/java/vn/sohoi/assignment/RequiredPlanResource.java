package vn.sohoi.assignment;

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

@Path("/plan-items/{id}/required-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@Authenticated
class RequiredPlanResource {

    private final RequiredPlanService demands;

    RequiredPlanResource(RequiredPlanService demands) {
        this.demands = demands;
    }

    @GET
    @Operation(operationId = "requiredPlanList", summary = "Plans that the item demands of units within reach")
    public Page<RequiredPlanView> list(UUID id, @BeanParam @Valid PageQuery paging) {
        return demands.list(id, paging);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = RequiredPlanView.class, responseCode = "201")
    @Operation(
            operationId = "requiredPlanCreate",
            summary = "Demand a plan of its own from a unit, by a day if there is one")
    public RequiredPlanView demand(UUID id, @Valid @NotNull RequiredPlanDraft draft) {
        return demands.demand(id, draft);
    }

    @POST
    @Path("{demandId}/fulfilment")
    @Operation(
            operationId = "requiredPlanFulfil",
            summary = "Link the plan the unit made; once issued it fulfils the demand")
    public RequiredPlanView fulfil(
            UUID id, UUID demandId, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull PlanLink link) {
        return demands.fulfil(id, demandId, ifMatch, link);
    }

    @DELETE
    @Path("{demandId}")
    @Operation(operationId = "requiredPlanRemove", summary = "Demand the plan no longer")
    public void withdraw(UUID id, UUID demandId, @RestHeader("If-Match") IfMatch ifMatch) {
        demands.withdraw(id, demandId, ifMatch);
    }
}
