package vn.sohoi.people;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
@Authenticated
class MeResource {

    private final MeService me;

    MeResource(MeService me) {
        this.me = me;
    }

    @GET
    @Operation(operationId = "meView", summary = "Who am I and which offices do I hold")
    public MeView view() {
        return me.me();
    }
}
