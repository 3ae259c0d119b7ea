package vn.sohoi.plan.delivery;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;

/** What has come to the caller's units, with the reminders that came after it. */
@Path("/plan-deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@Authenticated
class DeliveryResource {

    private final DeliveryService deliveries;

    DeliveryResource(DeliveryService deliveries) {
        this.deliveries = deliveries;
    }

    @GET
    @Operation(operationId = "planDeliveryList", summary = "Plans that came to units within reach, with reminders")
    public Page<DeliveryRow> list(@BeanParam @Valid DeliverySearch search, @BeanParam @Valid PageQuery paging) {
        return deliveries.list(search, paging);
    }
}
