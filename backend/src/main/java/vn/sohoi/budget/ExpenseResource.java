package vn.sohoi.budget;

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

@Path("/plan-items/{id}/budget/{lineId}/expenses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "budget")
@Authenticated
class ExpenseResource {

    private final ExpenseService expenses;

    ExpenseResource(ExpenseService expenses) {
        this.expenses = expenses;
    }

    @GET
    @Operation(operationId = "expenseList", summary = "What was spent of a line of the estimate")
    public Page<ExpenseView> list(UUID id, UUID lineId, @BeanParam @Valid PageQuery paging) {
        return expenses.list(id, lineId, paging);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = ExpenseView.class, responseCode = "201")
    @Operation(operationId = "expenseCreate", summary = "Record money spent of a line of the estimate")
    public ExpenseView spend(UUID id, UUID lineId, @Valid @NotNull ExpenseCreate said) {
        return expenses.spend(id, lineId, said);
    }

    @DELETE
    @Path("{expenseId}")
    @Operation(operationId = "expenseRemove", summary = "Take back what was recorded as spent; the audit keeps it")
    public void takeBack(UUID id, UUID lineId, UUID expenseId, @RestHeader("If-Match") IfMatch ifMatch) {
        expenses.takeBack(id, lineId, expenseId, ifMatch);
    }
}
