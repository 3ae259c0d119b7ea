package vn.sohoi.plan;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@Authenticated
class PlanResource {

    private final PlanService plans;
    private final PlanItemService items;

    PlanResource(PlanService plans, PlanItemService items) {
        this.plans = plans;
        this.items = items;
    }

    @GET
    @Operation(operationId = "planList", summary = "The plans the caller may read, newest first")
    public Page<PlanRow> list(@BeanParam @Valid PlanSearch search, @BeanParam @Valid PageQuery paging) {
        return plans.list(search, paging);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "planView", summary = "One plan without its items")
    public PlanView view(UUID id) {
        return plans.view(id);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    @Operation(operationId = "planCreate", summary = "Keep a document that was read as a draft of the caller's unit")
    public PlanView create(@Valid @NotNull PlanCreate create) {
        return plans.draft(create);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "planDescribe", summary = "Write the record of a draft anew: head, recipients, theme")
    public PlanView describe(UUID id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull PlanUpdate update) {
        return plans.describe(id, ifMatch, update);
    }

    @POST
    @Path("{id}/submission")
    @Operation(operationId = "planSubmit", summary = "Hand the draft in for approval")
    public PlanView submit(UUID id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull PlanMove move) {
        return plans.move(id, PlanTransition.SUBMISSION, ifMatch, move);
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(operationId = "planWithdraw", summary = "Take the plan back before it is decided")
    public PlanView withdraw(UUID id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull PlanMove move) {
        return plans.move(id, PlanTransition.WITHDRAWAL, ifMatch, move);
    }

    @POST
    @Path("{id}/return")
    @Operation(operationId = "planReturn", summary = "Give the plan back to be worked on")
    public PlanView giveBack(UUID id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull PlanMove move) {
        return plans.move(id, PlanTransition.RETURN, ifMatch, move);
    }

    @POST
    @Path("{id}/approval")
    @Operation(operationId = "planApprove", summary = "Approve the plan")
    public PlanView approve(UUID id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull PlanMove move) {
        return plans.move(id, PlanTransition.APPROVAL, ifMatch, move);
    }

    @POST
    @Path("{id}/issue")
    @Operation(operationId = "planIssue", summary = "Issue the approved plan; lower units see it from now on")
    public PlanView issue(UUID id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull PlanMove move) {
        return plans.move(id, PlanTransition.ISSUE, ifMatch, move);
    }

    @POST
    @Path("{id}/closure")
    @Operation(operationId = "planClose", summary = "Close the plan when its time is over")
    public PlanView close(UUID id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull PlanMove move) {
        return plans.move(id, PlanTransition.CLOSURE, ifMatch, move);
    }

    @GET
    @Path("{id}/items")
    @Operation(operationId = "planItemTree", summary = "All items of a plan as a tree")
    public PlanTree items(UUID id) {
        return items.tree(id);
    }

    @POST
    @Path("{id}/items")
    @ResponseStatus(201)
    @APIResponseSchema(value = PlanItemView.class, responseCode = "201")
    @Operation(operationId = "planItemCreate", summary = "Add an own initiative to a draft")
    public PlanItemView add(UUID id, @Valid @NotNull PlanItemCreate create) {
        return items.add(id, create);
    }
}
