package vn.sohoi.budget;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/plans/{id}/budget")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "budget")
@Authenticated
class PlanBudgetResource {

    private final BudgetService budget;

    PlanBudgetResource(BudgetService budget) {
        this.budget = budget;
    }

    @GET
    @Operation(operationId = "planBudget", summary = "The money of the whole plan by source: estimated, spent, left")
    public BudgetView view(UUID id) {
        return budget.plan(id);
    }
}
