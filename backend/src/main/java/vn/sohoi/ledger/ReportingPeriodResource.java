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

@Path("/reporting-periods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reporting-periods")
@Authenticated
class ReportingPeriodResource {

    private final FigureService figures;

    ReportingPeriodResource(FigureService figures) {
        this.figures = figures;
    }

    @GET
    @Operation(operationId = "reportingPeriodList", summary = "Reporting periods and their deadlines, the latest first")
    public Page<PeriodView> list(@BeanParam @Valid PageQuery paging) {
        return figures.periods(paging);
    }
}
