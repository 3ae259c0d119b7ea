package vn.sohoi.platform.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pages behind the {@code type} of problems; open to all, because who is not signed in gets problems too. */
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "problems")
@PermitAll
class ProblemResource {

    @GET
    @Path("{code}")
    @Operation(operationId = "problemView", summary = "What a problem code means, in both languages")
    public ProblemPage view(String code) {
        if (!ProblemTexts.knows(code)) {
            throw new NotFoundException();
        }
        return ProblemPage.of(code);
    }
}
