package vn.sohoi.platform.api;

import jakarta.enterprise.context.RequestScoped;

/** The Idempotency-Key of this request, if it is a POST that carries one. */
@RequestScoped
class IdempotencyKey {

    private String key;
    private String path;
    private int status = 200;
    private boolean needed;

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

    /** Whether this request is declined because it carries none. */
    boolean missing() {
        return needed && key == null;
    }

    /** Only the outermost use case of a request is remembered. */
    void used() {
        key = null;
        needed = false;
    }

    void need() {
        needed = true;
    }

    /** Read by {@link IdempotencyKeyFilter}. */
    void set(String given, String requestPath, int successStatus) {
        key = given;
        path = requestPath;
        status = successStatus;
    }
}
