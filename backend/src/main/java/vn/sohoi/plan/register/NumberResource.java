package vn.sohoi.plan.register;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import vn.sohoi.plan.PlanView;
import vn.sohoi.platform.api.IfMatch;

/** The number of a plan. */
@Path("/plans/{id}/number")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@Authenticated
class NumberResource {

    private final RegisterService register;

    NumberResource(RegisterService register) {
        this.register = register;
    }

    @POST
    @Operation(operationId = "planNumber", summary = "Take a number of the register for a plan, by itself the next one")
    public PlanView take(UUID id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull NumberCreate create) {
        return register.number(id, ifMatch, create);
    }
}
