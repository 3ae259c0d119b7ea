package vn.sohoi.report;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sohoi.platform.api.PageQuery;

@Path("/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
@Authenticated
class FigureResource {

    private final FigureOpening opening;

    FigureResource(FigureOpening opening) {
        this.opening = opening;
    }

    @GET
    @Path("{id}/sources")
    @Operation(operationId = "figureSources", summary = "What a figure of a report is made of, down to the officer")
    public FigureSources sources(UUID id, @BeanParam @Valid SourceSearch search, @BeanParam @Valid PageQuery paging) {
        return opening.open(id, search, paging);
    }
}
