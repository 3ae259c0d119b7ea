package vn.sohoi.ledger;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/series")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures")
@Authenticated
class SeriesResource {

    private final FigureService figures;

    SeriesResource(FigureService figures) {
        this.figures = figures;
    }

    @GET
    @Operation(operationId = "seriesView", summary = "The figures of a unit for a period or a span of days, as of now")
    public SeriesView view(@BeanParam @Valid SeriesSearch search) {
        return figures.series(search);
    }
}
