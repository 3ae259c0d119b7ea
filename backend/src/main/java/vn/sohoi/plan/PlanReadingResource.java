package vn.sohoi.plan;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sohoi.plan.reading.PlanReading;

@Path("/plan-readings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@Authenticated
class PlanReadingResource {

    private final PlanReadingService readings;

    PlanReadingResource(PlanReadingService readings) {
        this.readings = readings;
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(operationId = "planReadingCreate", summary = "Read the text of a document; nothing is kept")
    public PlanReading read(String text) {
        return readings.read(text);
    }
}
