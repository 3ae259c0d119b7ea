package vn.sohoi.plan.version;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import vn.sohoi.plan.PlanMove;
import vn.sohoi.plan.PlanTransition;
import vn.sohoi.platform.api.IfMatch;

/** One version: read for ever, and as an amendment taken along the way of a plan. */
@Path("/plan-versions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@Authenticated
class PlanVersionResource {

    private final VersionService versions;
    private final AmendmentService amendments;

    PlanVersionResource(VersionService versions, AmendmentService amendments) {
        this.versions = versions;
        this.amendments = amendments;
    }

    @GET
    @Operation(operationId = "planVersionView", summary = "One version of a plan with its whole text")
    public VersionView view(UUID id) {
        return versions.view(id);
    }

    @PUT
    @Operation(operationId = "planVersionRewrite", summary = "Say how the amendment shall read; what is left out goes")
    public VersionView rewrite(UUID id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull VersionDraft draft) {
        return amendments.rewrite(id, ifMatch, draft);
    }

    @DELETE
    @Operation(operationId = "planVersionDrop", summary = "Give up an amendment that is still a draft")
    public void drop(UUID id, @RestHeader("If-Match") IfMatch ifMatch) {
        amendments.drop(id, ifMatch);
    }

    @POST
    @Path("submission")
    @Operation(operationId = "planVersionSubmit", summary = "Hand the amendment in for approval")
    public VersionView submit(UUID id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull PlanMove move) {
        return amendments.move(id, PlanTransition.SUBMISSION, ifMatch, move.note());
    }

    @POST
    @Path("withdrawal")
    @Operation(operationId = "planVersionWithdraw", summary = "Take the amendment back before it is decided")
    public VersionView withdraw(UUID id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull PlanMove move) {
        return amendments.move(id, PlanTransition.WITHDRAWAL, ifMatch, move.note());
    }

    @POST
    @Path("return")
    @Operation(operationId = "planVersionReturn", summary = "Give the amendment back to be worked on")
    public VersionView giveBack(UUID id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull PlanMove move) {
        return amendments.move(id, PlanTransition.RETURN, ifMatch, move.note());
    }

    @POST
    @Path("approval")
    @Operation(operationId = "planVersionApprove", summary = "Approve the amendment")
    public VersionView approve(UUID id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull PlanMove move) {
        return amendments.move(id, PlanTransition.APPROVAL, ifMatch, move.note());
    }

    @POST
    @Path("issue")
    @Operation(operationId = "planVersionIssue", summary = "Put the amendment in force; older versions stay readable")
    public VersionView issue(UUID id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull PlanMove move) {
        return amendments.move(id, PlanTransition.ISSUE, ifMatch, move.note());
    }
}
