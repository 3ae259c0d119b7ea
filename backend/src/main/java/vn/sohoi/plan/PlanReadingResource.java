package vn.sohoi.plan;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sohoi.plan.reading.PlanReading;

@Path("/plan-readings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@Authenticated
class PlanReadingResource {

    private final PlanReadingService readings;
    private final HttpHeaders headers;

    PlanReadingResource(PlanReadingService readings, HttpHeaders headers) {
        this.readings = readings;
        this.headers = headers;
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(operationId = "planReadingCreate", summary = "Read the text of a document; nothing is kept")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING)))
    public PlanReading read(byte[] text) {
        return readings.read(PlanText.of(text, headers.getMediaType()));
    }
}
