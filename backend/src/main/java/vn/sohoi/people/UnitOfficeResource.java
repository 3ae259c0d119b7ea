package vn.sohoi.people;

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

@Path("/units/{id}/offices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offices")
@Authenticated
class UnitOfficeResource {

    private final OfficeService offices;

    UnitOfficeResource(OfficeService offices) {
        this.offices = offices;
    }

    @GET
    @Operation(operationId = "unitOfficeList", summary = "Who holds which office at a unit on a day")
    public Page<OfficeRow> list(UUID id, @RestQuery LocalDate asOf, @BeanParam @Valid PageQuery paging) {
        return offices.at(id, asOf, paging);
    }
}
