package vn.sohoi.platform.api;

import jakarta.interceptor.InterceptorBinding;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A use case whose answer is kept under the caller's Idempotency-Key, in the same transaction as its effect. */
@InterceptorBinding
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Remembered {

    /** Leaves the use case without running it: the stored answer goes out instead. */
    final class Replay extends RuntimeException {
        private final transient Response response;

        Replay(Response response) {
            super("replayed", null, false, false);
            this.response = response;
        }

        Response response() {
            return response;
        }
    }
}
