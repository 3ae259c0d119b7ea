package vn.sohoi.platform.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Problems of requests that never reach a resource: too large by their own word, an address too long or unreadable, a
 * path that is nobody's. Quarkus answers these without a body, or with a page.
 */
@ApplicationScoped
class HttpProblems {

    private static final int LONGEST_ADDRESS = 8192;

    /** How much of a refused body is thrown away unread, so that the client gets to see the answer. */
    private static final long PATIENCE = 128L * 1024 * 1024;

    /** Before Quarkus' own limit and after everything else. */
    private static final int FIRST = Integer.MIN_VALUE;

    private static final int LAST = Integer.MAX_VALUE;

    private final ObjectMapper json;

    HttpProblems(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::admit).failureHandler(this::failed);
        router.route().order(LAST).handler(context -> answer(context, 404));
    }

    private void admit(RoutingContext context) {
        var request = context.request();
        if (request.uri().length() > LONGEST_ADDRESS) {
            answer(context, 414);
        } else if (declaredLength(request) > BodyLimit.MOST) {
            discard(request);
            answer(context, 413);
        } else {
            context.next();
        }
    }

    private static long declaredLength(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }

    private static void discard(HttpServerRequest request) {
        var thrown = new AtomicLong();
        request.handler(part -> {
            if (thrown.addAndGet(part.length()) > PATIENCE) {
                request.connection().close();
            }
        });
        request.resume();
    }

    private void failed(RoutingContext context) {
        var status = context.statusCode();
        if (context.response().headWritten() || status < 400 || status >= 500) {
            context.next();
        } else {
            answer(context, status);
        }
    }

    private void answer(RoutingContext context, int status) {
        var request = context.request();
        var texts = ProblemTexts.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var path = request.path() == null ? "" : request.path();
        var body = ProblemAnswer.body(texts, status, "http-" + status, shortened(path), List.of());
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemAnswer.MEDIA_TYPE)
                .end(written(body));
    }

    private static String shortened(String path) {
        return path.substring(0, Math.min(path.length(), 200));
    }

    private String written(ProblemBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
