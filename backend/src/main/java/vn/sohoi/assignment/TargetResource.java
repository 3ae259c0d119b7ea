package vn.sohoi.assignment;

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

@Path("/plan-items/{id}/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@Authenticated
class TargetResource {

    private final TargetService targets;

    TargetResource(TargetService targets) {
        this.targets = targets;
    }

    @GET
    @Operation(operationId = "targetList", summary = "Targets of units within reach, with what the ledger says of each")
    public Page<TargetView> list(UUID id, @BeanParam @Valid PageQuery paging) {
        return targets.list(id, paging);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = TargetView.class, responseCode = "201")
    @Operation(operationId = "targetCreate", summary = "Enter what a unit is to reach of an indicator")
    public TargetView enter(UUID id, @Valid @NotNull TargetDraft draft) {
        return targets.enter(id, draft);
    }

    @PUT
    @Path("{targetId}")
    @Operation(operationId = "targetUpdate", summary = "Enter another number or other days; unit and indicator stay")
    public TargetView update(
            UUID id, UUID targetId, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull TargetDraft draft) {
        return targets.update(id, targetId, ifMatch, draft);
    }

    @DELETE
    @Path("{targetId}")
    @Operation(operationId = "targetRemove", summary = "Take a target out; the audit keeps what it was")
    public void remove(UUID id, UUID targetId, @RestHeader("If-Match") IfMatch ifMatch) {
        targets.remove(id, targetId, ifMatch);
    }
}
