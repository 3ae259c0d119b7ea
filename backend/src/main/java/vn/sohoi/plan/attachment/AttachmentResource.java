package vn.sohoi.plan.attachment;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.sohoi.platform.api.Problem;

/** Files of a plan. */
@Path("/plans/{id}/attachments")
@Tag(name = "plans")
@Authenticated
class AttachmentResource {

    private final AttachmentService attachments;

    AttachmentResource(AttachmentService attachments) {
        this.attachments = attachments;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "planAttachmentView", summary = "The files of a plan and the annexes that are missing")
    public AttachmentsView view(UUID id) {
        return attachments.view(id);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @APIResponseSchema(value = AttachmentRow.class, responseCode = "201")
    @Operation(operationId = "planAttachmentAdd", summary = "Add a file: PDF, Word, Excel, JPEG or PNG")
    public AttachmentRow add(UUID id, @RestQuery AttachmentKind kind, @RestForm("file") FileUpload file)
            throws IOException {
        if (file == null || file.size() == 0) {
            throw new Problem.Invalid("paper-unknown", new Problem.FieldError("/file", "paper-unknown"));
        }
        var is = kind == null ? AttachmentKind.OTHER : kind;
        return attachments.add(id, is, name(file.fileName()), Files.readAllBytes(file.uploadedFile()));
    }

    /** Always as bytes to keep, never as something the browser opens in our name. */
    @GET
    @Path("{attachmentId}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @ResponseHeader(name = "X-Content-Type-Options", value = "nosniff")
    @ResponseHeader(name = "Content-Disposition", value = "attachment")
    @Operation(operationId = "planAttachmentContent", summary = "The file")
    public byte[] content(UUID id, UUID attachmentId) {
        return attachments.content(id, attachmentId);
    }

    /** A label, never a path: the last step of whatever the browser sent. */
    private static String name(String given) {
        var last = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("\\p{Cntrl}", "").strip();
        return clean.isEmpty() ? "file" : clean.substring(0, Math.min(200, clean.length()));
    }
}
