package vn.sohoi.programme;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;

@Path("/programmes/{id}/tags")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
@Authenticated
class TagResource {

    private final TagService tags;

    TagResource(TagService tags) {
        this.tags = tags;
    }

    @GET
    @Operation(
            operationId = "programmeTagList",
            summary = "Items and activities of the programme that the caller may see")
    public Page<TagView> list(UUID id, @BeanParam @Valid PageQuery paging) {
        return tags.list(id, paging);
    }

    @POST
    @Operation(operationId = "programmeTag", summary = "Say that items and activities belong to it, all or none")
    public TagsAdded tag(UUID id, @Valid @NotNull TagDraft draft) {
        return tags.tag(id, draft);
    }

    @DELETE
    @Path("{tagId}")
    @Operation(operationId = "programmeTagRemove", summary = "It does not belong to the programme after all")
    public void untag(UUID id, UUID tagId, @RestHeader("If-Match") IfMatch ifMatch) {
        tags.untag(id, tagId, ifMatch);
    }
}
