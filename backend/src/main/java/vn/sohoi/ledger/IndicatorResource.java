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
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;

@Path("/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures")
@Authenticated
class IndicatorResource {

    private final FigureService figures;

    IndicatorResource(FigureService figures) {
        this.figures = figures;
    }

    @GET
    @Operation(operationId = "indicatorList", summary = "What the Union counts, in the order of its reports")
    public Page<IndicatorView> list(@BeanParam @Valid PageQuery paging) {
        return figures.indicators(paging);
    }
}
