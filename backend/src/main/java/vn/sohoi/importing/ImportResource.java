package vn.sohoi.importing;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sohoi.platform.api.KeyNeeded;

@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
@Authenticated
class ImportResource {

    private final ImportService imports;

    ImportResource(ImportService imports) {
        this.imports = imports;
    }

    @POST
    @KeyNeeded
    @Consumes("text/csv")
    @Operation(operationId = "importCreate", summary = "Import a whole CSV file, or none of it; dryRun only tells")
    public ImportAnswer take(
            @RestQuery @NotNull ImportKind kind, @RestQuery @DefaultValue("false") boolean dryRun, byte[] file) {
        return imports.take(kind, dryRun, file);
    }
}
