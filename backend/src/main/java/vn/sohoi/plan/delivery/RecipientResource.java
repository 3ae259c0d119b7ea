package vn.sohoi.plan.delivery;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;

/** Whom a plan goes to, who has it, and who is asked again. */
@Path("/plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@Authenticated
class RecipientResource {

    private final AddressingService addressing;
    private final DeliveryService deliveries;

    RecipientResource(AddressingService addressing, DeliveryService deliveries) {
        this.addressing = addressing;
        this.deliveries = deliveries;
    }

    @GET
    @Path("recipients")
    @Operation(operationId = "planRecipientView", summary = "The lines of the recipients and the units they mean")
    public AddressingView recipients(UUID id) {
        return addressing.view(id);
    }

    @PUT
    @Path("recipients")
    @Operation(operationId = "planRecipientSet", summary = "Say by hand whom lines of the recipients mean")
    public AddressingView set(
            UUID id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull AddressingUpdate update) {
        return addressing.set(id, ifMatch, update);
    }

    @GET
    @Path("acknowledgements")
    @Operation(
            operationId = "planAcknowledgementList",
            summary = "Who has acknowledged the version in force, and who not")
    public Page<DeliveryRow> list(
            UUID id, @BeanParam @Valid DeliverySearch search, @BeanParam @Valid PageQuery paging) {
        return deliveries.ofPlan(id, search, paging);
    }

    @POST
    @Path("acknowledgements")
    @ResponseStatus(201)
    @APIResponseSchema(value = DeliveryRow.class, responseCode = "201")
    @Operation(operationId = "planAcknowledge", summary = "Say in the name of a unit that the plan has arrived")
    public DeliveryRow acknowledge(UUID id, @Valid @NotNull AcknowledgementCreate create) {
        return deliveries.acknowledge(id, create);
    }

    @POST
    @Path("reminders")
    @Operation(operationId = "planRemind", summary = "Remind units that have not acknowledged, once a day at most")
    public ReminderView remind(UUID id, @Valid @NotNull ReminderCreate create) {
        return deliveries.remind(id, create);
    }
}
