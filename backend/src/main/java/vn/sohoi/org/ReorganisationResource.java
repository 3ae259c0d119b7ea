package vn.sohoi.org;

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
import org.jboss.resteasy.reactive.RestQuery;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;

@Path("/reorganisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units")
@Authenticated
class ReorganisationResource {

    private final ReorganisationService reorganisations;

    ReorganisationResource(ReorganisationService reorganisations) {
        this.reorganisations = reorganisations;
    }

    @GET
    @Operation(operationId = "reorganisationList", summary = "Reorganisations, the latest effective day first")
    public Page<ReorganisationRow> list(@RestQuery ReorganisationStatus state, @BeanParam @Valid PageQuery paging) {
        return reorganisations.list(state, paging);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "reorganisationView", summary = "One reorganisation and what it did")
    public ReorganisationView view(UUID id) {
        return reorganisations.view(id);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = ReorganisationView.class, responseCode = "201")
    @Operation(operationId = "reorganisationCreate", summary = "Write a reorganisation down; nothing changes yet")
    public ReorganisationView create(@Valid @NotNull ReorganisationDraft draft) {
        return reorganisations.draft(draft);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "reorganisationUpdate", summary = "Write a draft anew, whole")
    public ReorganisationView update(
            UUID id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull ReorganisationDraft draft) {
        return reorganisations.rewrite(id, ifMatch, draft);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "reorganisationDelete",
            summary = "Drop a draft; what was applied is reversed, not deleted")
    public void delete(UUID id, @RestHeader("If-Match") IfMatch ifMatch) {
        reorganisations.discard(id, ifMatch);
    }

    @POST
    @Path("{id}/rehearsal")
    @Operation(operationId = "reorganisationRehearse", summary = "Do everything, tell what it did, keep nothing")
    public RehearsalView rehearse(UUID id) {
        return reorganisations.rehearse(id);
    }

    @POST
    @Path("{id}/application")
    @Operation(operationId = "reorganisationApply", summary = "Carry it out, whole or not at all")
    public ReorganisationView apply(UUID id, @RestHeader("If-Match") IfMatch ifMatch) {
        return reorganisations.apply(id, ifMatch);
    }

    @POST
    @Path("{id}/reversal")
    @Operation(operationId = "reorganisationReverse", summary = "Take it back while nothing depends on it")
    public ReorganisationView reverse(UUID id, @RestHeader("If-Match") IfMatch ifMatch) {
        return reorganisations.reverse(id, ifMatch);
    }
}
