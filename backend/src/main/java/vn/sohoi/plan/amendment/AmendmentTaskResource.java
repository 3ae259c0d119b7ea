package vn.sohoi.plan.amendment;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;

/** Changes above that a plan has to answer. */
@Path("/plans/{id}/amendment-tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@Authenticated
class AmendmentTaskResource {

    private final AmendmentTaskService tasks;

    AmendmentTaskResource(AmendmentTaskService tasks) {
        this.tasks = tasks;
    }

    @GET
    @Operation(
            operationId = "planAmendmentTaskList",
            summary = "What amendments above changed for this plan, newest first")
    public Page<AmendmentTaskRow> list(
            UUID id, @BeanParam @Valid AmendmentTaskSearch search, @BeanParam @Valid PageQuery paging) {
        return tasks.list(id, search, paging);
    }

    @POST
    @Path("{taskId}/answer")
    @Operation(
            operationId = "planAmendmentTaskAnswer",
            summary = "Accept, adapt or drop what an amendment above changed")
    public AmendmentTaskRow answer(
            UUID id, UUID taskId, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull TaskAnswerCreate create) {
        return tasks.answer(id, taskId, ifMatch, create);
    }
}
