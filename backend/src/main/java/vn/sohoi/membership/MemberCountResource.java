package vn.sohoi.membership;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;

@Path("/member-counts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "member-counts")
@Authenticated
class MemberCountResource {

    private final MemberCountService counts;

    MemberCountResource(MemberCountService counts) {
        this.counts = counts;
    }

    @GET
    @Operation(operationId = "memberCountList", summary = "Counts within reach, the latest first")
    public Page<MemberCountView> list(@BeanParam @Valid MemberCountSearch search, @BeanParam @Valid PageQuery paging) {
        return counts.list(search, paging);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = MemberCountView.class, responseCode = "201")
    @Operation(operationId = "memberCountCreate", summary = "Record a count of members; its figures count at once")
    public MemberCountView create(@NotNull @Valid MemberCountDraft draft) {
        return counts.create(draft);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "memberCountView", summary = "One count")
    public MemberCountView view(UUID id) {
        return counts.view(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "memberCountUpdate", summary = "Correct a count; the ledger reverses what changed")
    public MemberCountView update(
            UUID id, @RestHeader("If-Match") IfMatch seen, @NotNull @Valid MemberCountDraft draft) {
        return counts.update(id, seen, draft);
    }
}
