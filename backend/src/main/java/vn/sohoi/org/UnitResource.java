package vn.sohoi.org;

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
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;

@Path("/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units")
@Authenticated
class UnitResource {

    private final UnitService units;

    UnitResource(UnitService units) {
        this.units = units;
    }

    @GET
    @Operation(operationId = "unitList", summary = "Units as on a day, found also without diacritics")
    public Page<UnitRow> list(@BeanParam @Valid UnitSearch search, @BeanParam @Valid PageQuery paging) {
        return units.list(search, paging);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "unitView", summary = "One unit as on a day; without a day as it is, or last was")
    public UnitRow view(UUID id, @RestQuery LocalDate asOf) {
        return units.view(id, asOf);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "unitHistory", summary = "How a unit was called, of what it was made, what became of it")
    public UnitHistory history(UUID id) {
        return units.history(id);
    }

    @GET
    @Path("{id}/subtree")
    @Operation(operationId = "unitSubtree", summary = "A unit and everybody below it as on a day, by name")
    public Page<UnitRow> subtree(UUID id, @RestQuery LocalDate asOf, @BeanParam @Valid PageQuery paging) {
        return units.subtree(id, asOf, paging);
    }
}
