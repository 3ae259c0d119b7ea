package vn.sohoi.platform.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.sohoi.platform.Digest;

/**
 * ETag out, 304 for whoever has the same already (API rule 2 and 3). The tag of a changeable thing is
 * {@code "version"} or {@code "version-digest"}; If-Match compares the version alone.
 */
class EntityTags {

    private final ObjectMapper json;

    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    static String of(long version) {
        return "\"" + version + "\"";
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        var entity = response.getEntity();
        var json200 = response.getStatus() / 100 == 2
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
        if (entity == null || !json200 || response.getHeaders().containsKey("ETag")) {
            return;
        }
        if (!request.getMethod().equals("GET")) {
            if (entity instanceof Versioned versioned) {
                response.getHeaders().putSingle("ETag", of(versioned.version()));
            }
            return;
        }
        var body = json.writeValueAsString(entity);
        var digest = Digest.sha256(body).substring(0, 12);
        var tag = new EntityTag(entity instanceof Versioned v ? v.version() + "-" + digest : digest);
        response.getHeaders().putSingle("ETag", "\"" + tag.getValue() + "\"");
        response.getHeaders().putSingle("Cache-Control", "private, no-cache");
        response.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
        var seen = request.getHeaderString("If-None-Match");
        if (seen != null && seen.contains(tag.getValue())) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
