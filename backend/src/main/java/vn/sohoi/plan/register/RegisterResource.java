package vn.sohoi.plan.register;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of numbers of a unit. */
@Path("/document-register")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@Authenticated
class RegisterResource {

    private final RegisterService register;

    RegisterResource(RegisterService register) {
        this.register = register;
    }

    @GET
    @Operation(operationId = "documentRegisterView", summary = "Numbers given in a year, the next one and the gaps")
    public RegisterView view(@BeanParam @Valid RegisterSearch search) {
        return register.view(search);
    }
}
