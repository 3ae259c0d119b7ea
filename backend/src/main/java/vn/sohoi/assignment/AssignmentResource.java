package vn.sohoi.assignment;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import vn.sohoi.platform.api.IfMatch;

@Path("/plan-items/{id}/assignment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@Authenticated
class AssignmentResource {

    private final AssignmentService assignments;

    AssignmentResource(AssignmentService assignments) {
        this.assignments = assignments;
    }

    @GET
    @Operation(operationId = "assignmentView", summary = "Who does the item, when, and whom it is addressed to")
    public AssignmentView view(UUID id) {
        return assignments.view(id);
    }

    @PUT
    @Operation(operationId = "assignmentUpdate", summary = "Say who does the item, when, and whom it is addressed to")
    public AssignmentView assign(
            UUID id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull AssignmentDraft draft) {
        return assignments.assign(id, ifMatch, draft);
    }
}
