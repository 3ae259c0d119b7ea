package vn.sohoi.plan.version;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;

/** What a plan said from issue to issue. */
@Path("/plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@Authenticated
class VersionResource {

    private final VersionService versions;
    private final AmendmentService amendments;

    VersionResource(VersionService versions, AmendmentService amendments) {
        this.versions = versions;
        this.amendments = amendments;
    }

    @GET
    @Path("versions")
    @Operation(operationId = "planVersionList", summary = "The versions of a plan, the latest first")
    public Page<VersionRow> list(UUID id, @BeanParam @Valid PageQuery paging) {
        return versions.list(id, paging);
    }

    @GET
    @Path("diff")
    @Operation(operationId = "planDiff", summary = "What changed between two versions, item by item")
    public DiffView diff(UUID id, @BeanParam @Valid DiffSearch search) {
        return versions.diff(id, search);
    }

    @POST
    @Path("amendments")
    @ResponseStatus(201)
    @APIResponseSchema(value = VersionView.class, responseCode = "201")
    @Operation(operationId = "planAmend", summary = "Draft the next version of an issued plan from its text in force")
    public VersionView amend(UUID id, @Valid @NotNull AmendmentCreate create) {
        return amendments.draft(id, create);
    }
}
