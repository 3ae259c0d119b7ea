package vn.sohoi.budget;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;

@Path("/plan-items/{id}/budget")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "budget")
@Authenticated
class BudgetResource {

    private final BudgetService budget;

    BudgetResource(BudgetService budget) {
        this.budget = budget;
    }

    @GET
    @Operation(
            operationId = "budgetLineList",
            summary = "The estimate of the item by line, with what was spent of each")
    public Page<BudgetLineView> list(UUID id, @BeanParam @Valid PageQuery paging) {
        return budget.list(id, paging);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = BudgetLineView.class, responseCode = "201")
    @Operation(operationId = "budgetLineCreate", summary = "Enter a line of the estimate, in whole đồng")
    public BudgetLineView enter(UUID id, @Valid @NotNull BudgetLineDraft draft) {
        return budget.enter(id, draft);
    }

    @PUT
    @Path("{lineId}")
    @Operation(operationId = "budgetLineUpdate", summary = "Change a line of the estimate")
    public BudgetLineView update(
            UUID id, UUID lineId, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull BudgetLineDraft draft) {
        return budget.update(id, lineId, ifMatch, draft);
    }

    @DELETE
    @Path("{lineId}")
    @Operation(operationId = "budgetLineRemove", summary = "Take out a line of which nothing was spent")
    public void remove(UUID id, UUID lineId, @RestHeader("If-Match") IfMatch ifMatch) {
        budget.remove(id, lineId, ifMatch);
    }
}
