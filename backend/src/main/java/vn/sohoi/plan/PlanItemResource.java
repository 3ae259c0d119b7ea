package vn.sohoi.plan;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;

@Path("/plan-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@Authenticated
class PlanItemResource {

    private final PlanItemService items;
    private final ConcretisationService concretisations;

    PlanItemResource(PlanItemService items, ConcretisationService concretisations) {
        this.items = items;
        this.concretisations = concretisations;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "planItemView", summary = "One item, without its children")
    public PlanItemView view(UUID id) {
        return items.view(id);
    }

    @GET
    @Path("{id}/concretisations")
    @Operation(operationId = "planItemConcretisationList", summary = "Items of lower units that make this one concrete")
    public Page<ConcretisationRow> concretisations(UUID id, @BeanParam @Valid PageQuery paging) {
        return concretisations.list(id, paging);
    }

    @POST
    @Path("{id}/concretisations")
    @ResponseStatus(201)
    @APIResponseSchema(value = PlanItemView.class, responseCode = "201")
    @Operation(operationId = "planItemConcretise", summary = "Take the item into a draft of a lower unit")
    public PlanItemView concretise(UUID id, @Valid @NotNull Concretise words) {
        return concretisations.concretise(id, words);
    }
}
