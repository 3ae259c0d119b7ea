package vn.sohoi.programme;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;

@Path("/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
@Authenticated
class ProgrammeResource {

    private final ProgrammeService programmes;

    ProgrammeResource(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    @GET
    @Operation(operationId = "programmeList", summary = "Programmes of the units around the caller, the newest first")
    public Page<ProgrammeRow> list(@BeanParam @Valid ProgrammeSearch search, @BeanParam @Valid PageQuery paging) {
        return programmes.list(search, paging);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    @Operation(operationId = "programmeCreate", summary = "Enter a programme, project, movement or campaign")
    public ProgrammeView create(@Valid @NotNull ProgrammeDraft draft) {
        return programmes.create(draft);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "programmeView", summary = "A programme: the year it is in on a day, and results by year")
    public ProgrammeView view(UUID id, @RestQuery LocalDate on) {
        return programmes.view(id, on);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "programmeUpdate", summary = "Describe the programme anew; its unit stays")
    public ProgrammeView update(
            UUID id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull ProgrammeDraft draft) {
        return programmes.update(id, ifMatch, draft);
    }
}
