package vn.sohoi.plan;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/plans/{id}/concretisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@Authenticated
class PlanConcretisationResource {

    private final ConcretisationService concretisations;

    PlanConcretisationResource(ConcretisationService concretisations) {
        this.concretisations = concretisations;
    }

    @GET
    @Operation(
            operationId = "planConcretisationBalance",
            summary = "How much of the plan above this plan's unit has answered, and what remains")
    public ConcretisationBalance balance(UUID id) {
        return concretisations.balance(id);
    }

    @POST
    @Operation(
            operationId = "planTakeOver",
            summary = "Take several items of higher plans into the draft, all or none; dryRun only tells")
    public TakeOverView takeOver(
            UUID id, @RestQuery @DefaultValue("false") boolean dryRun, @Valid @NotNull TakeOver wanted) {
        return concretisations.takeOver(id, dryRun, wanted);
    }
}
