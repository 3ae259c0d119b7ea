package vn.sohoi.activity;

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
import vn.sohoi.platform.api.KeyNeeded;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;

@Path("/activities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "activities")
@Authenticated
class ActivityResource {

    private final ActivityService activities;

    ActivityResource(ActivityService activities) {
        this.activities = activities;
    }

    @GET
    @Operation(operationId = "activityList", summary = "Activities within reach, the latest first")
    public Page<ActivityRow> list(@BeanParam @Valid ActivitySearch search, @BeanParam @Valid PageQuery paging) {
        return activities.list(search, paging);
    }

    @POST
    @KeyNeeded
    @ResponseStatus(201)
    @APIResponseSchema(value = ActivityView.class, responseCode = "201")
    @Operation(operationId = "activityCreate", summary = "Record an activity; its figures count at once")
    public ActivityView create(@NotNull @Valid ActivityDraft draft) {
        return activities.create(draft);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "activityView", summary = "One activity")
    public ActivityView view(UUID id) {
        return activities.view(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "activityUpdate", summary = "Correct an activity; the ledger reverses what changed")
    public ActivityView update(UUID id, @RestHeader("If-Match") IfMatch seen, @NotNull @Valid ActivityDraft draft) {
        return activities.update(id, seen, draft);
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(operationId = "activityCancel", summary = "Take an activity back; it stays visible and counts no more")
    public ActivityView cancel(
            UUID id, @RestHeader("If-Match") IfMatch seen, @NotNull @Valid Cancellation cancellation) {
        return activities.cancel(id, seen, cancellation);
    }
}
