package vn.sohoi.report;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.KeyNeeded;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;

@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
@Authenticated
class ReportResource {

    private final ReportService reports;
    private final ReportOpening opening;

    ReportResource(ReportService reports, ReportOpening opening) {
        this.reports = reports;
        this.opening = opening;
    }

    @GET
    @Operation(operationId = "reportList", summary = "The reports the caller may read, newest first")
    public Page<ReportRow> list(@BeanParam @Valid ReportSearch search, @BeanParam @Valid PageQuery paging) {
        return reports.list(search, paging);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = ReportView.class, responseCode = "201")
    @Operation(operationId = "reportCreate", summary = "Begin the unit's report for a period; it drafts itself")
    public ReportView create(@NotNull @Valid ReportCreate create) {
        return opening.begin(create);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "reportView", summary = "One report; figures are live until it is submitted")
    public ReportView view(UUID id) {
        return reports.view(id);
    }

    @PUT
    @Path("{id}/narratives/{section}")
    @Operation(operationId = "reportNarrativeUpdate", summary = "Write a section; {{CODE}} stands for a figure")
    public ReportView write(
            UUID id, String section, @RestHeader("If-Match") IfMatch seen, @NotNull @Valid NarrativeText narrative) {
        return reports.write(id, section, seen, narrative);
    }

    @POST
    @KeyNeeded
    @Path("{id}/submission")
    @Operation(operationId = "reportSubmit", summary = "Hand the report up; its figures stand from now on")
    public ReportView submit(UUID id, @RestHeader("If-Match") IfMatch seen, @NotNull @Valid ReportMove move) {
        return reports.submit(id, seen, move);
    }

    @POST
    @KeyNeeded
    @Path("{id}/withdrawal")
    @Operation(operationId = "reportWithdraw", summary = "Take a submitted report back before it is decided on")
    public ReportView withdraw(UUID id, @RestHeader("If-Match") IfMatch seen, @NotNull @Valid ReportMove move) {
        return reports.withdraw(id, seen, move);
    }

    @POST
    @KeyNeeded
    @Path("{id}/return")
    @Operation(operationId = "reportReturn", summary = "Give the report back to be corrected, with a reason")
    public ReportView giveBack(UUID id, @RestHeader("If-Match") IfMatch seen, @NotNull @Valid ReportMove move) {
        return reports.giveBack(id, seen, move);
    }

    @POST
    @KeyNeeded
    @Path("{id}/acceptance")
    @Operation(operationId = "reportAccept", summary = "Accept the report; it never changes again")
    public ReportView accept(UUID id, @RestHeader("If-Match") IfMatch seen, @NotNull @Valid ReportMove move) {
        return reports.accept(id, seen, move);
    }

    @POST
    @KeyNeeded
    @Path("{id}/correction")
    @ResponseStatus(201)
    @APIResponseSchema(value = ReportView.class, responseCode = "201")
    @Operation(operationId = "reportCorrect", summary = "Open the next edition of an accepted report, with a reason")
    public ReportView correct(
            UUID id, @RestHeader("If-Match") IfMatch seen, @NotNull @Valid ReportCorrection correction) {
        return opening.correct(id, seen, correction);
    }
}
