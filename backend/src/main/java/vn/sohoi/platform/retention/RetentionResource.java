package vn.sohoi.platform.retention;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/retention")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "retention")
@Authenticated
class RetentionResource {

    private final RetentionService retention;

    RetentionResource(RetentionService retention) {
        this.retention = retention;
    }

    @GET
    @Operation(operationId = "retentionView", summary = "Which data is kept how long")
    public RetentionView view() {
        return retention.view();
    }

    @POST
    @Path("application")
    @Operation(operationId = "retentionApply", summary = "Let go now of what is over its time; dryRun only counts")
    public RetentionView apply(@RestQuery @DefaultValue("false") boolean dryRun) {
        return retention.apply(dryRun);
    }
}
