package vn.sohoi.people;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

@Path("/officers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "officers")
@Authenticated
class OfficerResource {

    private final OfficerService officers;

    OfficerResource(OfficerService officers) {
        this.officers = officers;
    }

    @GET
    @Operation(operationId = "officerList", summary = "Officers within reach, by login")
    public Page<OfficerRow> list(@BeanParam @Valid OfficerSearch search, @BeanParam @Valid PageQuery paging) {
        return officers.list(search, paging);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = OfficerView.class, responseCode = "201")
    @Operation(operationId = "officerCreate", summary = "Enter an officer, who has no office yet")
    public OfficerView create(@NotNull @Valid OfficerCreate create) {
        return officers.enter(create);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "officerView", summary = "One officer with the offices that may be seen")
    public OfficerView view(UUID id) {
        return officers.view(id);
    }

    @POST
    @Path("{id}/suppression")
    @Operation(operationId = "officerSuppress", summary = "Take the name and login of a former officer away, for good")
    public OfficerView suppress(
            UUID id, @RestHeader("If-Match") IfMatch seen, @NotNull @Valid Suppression suppression) {
        return officers.suppress(id, seen, suppression);
    }
}
