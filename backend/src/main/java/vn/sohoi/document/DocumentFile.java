package vn.sohoi.document;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import vn.sohoi.platform.Digest;
import vn.sohoi.platform.api.Problem;

/** A document on its way out: bytes and the name to save them under. */
public record DocumentFile(String name, byte[] bytes) {

    /** The bytes as a download, or only that they are what the caller has already. */
    public RestResponse<byte[]> answer(Request request) {
        var declined = request.evaluatePreconditions(tag());
        var known = declined != null;
        if (known && declined.build().getStatus() == Status.PRECONDITION_FAILED.getStatusCode()) {
            throw Problem.Precondition.stale();
        }
        var answer = known ? ResponseBuilder.<byte[]>create(Status.NOT_MODIFIED) : ResponseBuilder.ok(bytes);
        return answer.header("ETag", tag())
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Accept")
                .header("Content-Disposition", disposition())
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    EntityTag tag() {
        return new EntityTag(Digest.sha256(bytes).substring(0, 12));
    }

    /** RFC 6266: a name in ASCII for who knows no better, the real one for the others; in neither a path. */
    String disposition() {
        var safe = SafeText.of(name).replaceAll("[/\\\\:*?\"<>|]", "-");
        var encoded = URLEncoder.encode(safe, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"document" + safe.substring(safe.lastIndexOf('.')) + "\"; filename*=UTF-8''"
                + encoded;
    }
}
