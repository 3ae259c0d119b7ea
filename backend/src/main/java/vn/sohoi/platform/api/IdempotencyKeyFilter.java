package vn.sohoi.platform.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Takes the Idempotency-Key of a POST off the request (API rule 4). */
class IdempotencyKeyFilter {

    private final IdempotencyKey key;

    IdempotencyKeyFilter(IdempotencyKey key) {
        this.key = key;
    }

    @ServerRequestFilter
    public void read(ContainerRequestContext request, ResourceInfo resource) {
        var given = request.getHeaderString("Idempotency-Key");
        var rehearses = "true".equals(request.getUriInfo().getQueryParameters().getFirst("dryRun"));
        if (resource.getResourceMethod().isAnnotationPresent(KeyNeeded.class) && !rehearses) {
            key.need();
        }
        if (given == null || !request.getMethod().equals("POST")) {
            return;
        }
        if (given.isBlank() || given.length() > 200) {
            throw new Problem.Invalid("idempotency-key-form");
        }
        var answer = resource.getResourceMethod().getAnnotation(ResponseStatus.class);
        key.set(given, request.getUriInfo().getPath(), answer == null ? 200 : answer.value());
    }
}
