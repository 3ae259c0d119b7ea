package vn.sohoi.progress;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/plan-items/{id}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@Authenticated
class ProgressResource {

    private final ProgressService progress;

    ProgressResource(ProgressService progress) {
        this.progress = progress;
    }

    @GET
    @Operation(operationId = "progressView", summary = "How far the item is: a state, why, and what was counted")
    public ProgressView view(UUID id, @RestQuery LocalDate asOf) {
        return progress.of(id, asOf);
    }
}
