package vn.sohoi.platform.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The Idempotency-Key of this request, if it is a POST that carries one. */
@RequestScoped
class IdempotencyKey {

    private String key;
    private String path;
    private int status = 200;

    boolean given() {
        return key != null;
    }

    String key() {
        return key;
    }

    String path() {
        return path;
    }

    int status() {
        return status;
    }

    /** Only the outermost use case of a request is remembered. */
    void used() {
        key = null;
    }

    static class Reader {
        private final IdempotencyKey key;

        Reader(IdempotencyKey key) {
            this.key = key;
        }

        @ServerRequestFilter
        public void read(ContainerRequestContext request, ResourceInfo resource) {
            var given = request.getHeaderString("Idempotency-Key");
            if (given == null || !request.getMethod().equals("POST")) {
                return;
            }
            if (given.isBlank() || given.length() > 200) {
                throw new Problem.Invalid("idempotency-key-form");
            }
            key.key = given;
            key.path = request.getUriInfo().getPath();
            var answer = resource.getResourceMethod().getAnnotation(ResponseStatus.class);
            key.status = answer == null ? 200 : answer.value();
        }
    }
}
