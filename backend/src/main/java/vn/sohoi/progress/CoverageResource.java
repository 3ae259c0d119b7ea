package vn.sohoi.progress;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sohoi.platform.api.PageQuery;

@Path("/plans/{id}/coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@Authenticated
class CoverageResource {

    private final CoverageService coverage;

    CoverageResource(CoverageService coverage) {
        this.coverage = coverage;
    }

    @GET
    @Operation(operationId = "coverageView", summary = "Units × items: what became of the plan below; a page of units")
    public CoverageView matrix(UUID id, @BeanParam @Valid CoverageSearch search, @BeanParam @Valid PageQuery paging) {
        return coverage.matrix(id, search, paging);
    }

    @GET
    @Path("{unitId}/{itemId}")
    @Operation(operationId = "coverageCell", summary = "One cell opened: the unit's items and its latest activities")
    public CoverageCellView cell(UUID id, UUID unitId, UUID itemId, @RestQuery LocalDate asOf) {
        return coverage.cell(id, unitId, itemId, asOf);
    }
}
