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

@Path("/ledger-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures")
@Authenticated
class LedgerEntryResource {

    private final FigureService figures;

    LedgerEntryResource(FigureService figures) {
        this.figures = figures;
    }

    @GET
    @Operation(operationId = "ledgerEntryList", summary = "The entries behind figures, the newest first")
    public Page<LedgerEntryView> list(@BeanParam @Valid EntrySearch search, @BeanParam @Valid PageQuery paging) {
        return figures.entries(search, paging);
    }
}
