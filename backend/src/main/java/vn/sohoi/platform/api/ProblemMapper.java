package vn.sohoi.platform.api;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.DataException;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.sohoi.platform.api.Problem.FieldError;

/** The only place where an exception becomes a status code. */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger("vn.sohoi.problem");

    private final HttpHeaders headers;
    private final UriInfo uri;

    ProblemMapper(HttpHeaders headers, UriInfo uri) {
        this.headers = headers;
        this.uri = uri;
    }

    @ServerExceptionMapper
    Response of(Problem problem) {
        var errors = problem instanceof Problem.Invalid p ? p.errors() : List.<FieldError>of();
        return answer(status(problem), problem.code(), errors, problem.arguments());
    }

    private static int status(Problem problem) {
        return switch (problem) {
            case Problem.NotFound p -> 404;
            case Problem.Forbidden p -> 403;
            case Problem.Conflict p -> 409;
            case Problem.Invalid p -> 422;
            case Problem.Precondition p -> p.missing() ? 428 : 412;
        };
    }

    @ServerExceptionMapper
    Response of(Remembered.Replay replay) {
        return replay.response();
    }

    @ServerExceptionMapper
    Response of(ConstraintViolationException e) {
        return answer(
                400,
                "invalid",
                e.getConstraintViolations().stream().map(ProblemMapper::field).toList());
    }

    @ServerExceptionMapper
    Response of(UnrecognizedPropertyException e) {
        return answer(400, "unknown-member", List.of(new FieldError(pointer(e), "unknown-member")));
    }

    /** Said apart from its parent, because Quarkus has an own answer to exactly this one. */
    @ServerExceptionMapper
    Response of(MismatchedInputException e) {
        return answer(400, "wrong-type", List.of(new FieldError(pointer(e), "wrong-type")));
    }

    /** What Jackson could not even read comes wrapped, once it is inside an object. */
    @ServerExceptionMapper
    Response of(JsonMappingException e) {
        return switch (e.getCause()) {
            case JsonParseException cause -> of(cause);
            case StreamConstraintsException cause -> of(cause);
            case null, default -> answer(400, "wrong-type", List.of(new FieldError(pointer(e), "wrong-type")));
        };
    }

    @ServerExceptionMapper
    Response of(QueryParameters.BadParameter e) {
        return answer(400, e.code(), List.of(new FieldError(e.name(), e.code())));
    }

    /** Also numbers and nests beyond what Jackson is willing to read. */
    @ServerExceptionMapper
    Response of(JsonProcessingException e) {
        return answer(400, "malformed-json", List.of());
    }

    @ServerExceptionMapper
    Response of(WebApplicationException e) {
        return switch (e.getCause()) {
            case UnrecognizedPropertyException cause -> of(cause);
            case MismatchedInputException cause -> of(cause);
            case JsonMappingException cause -> of(cause);
            case JsonProcessingException cause -> of(cause);
            case null, default -> plain(e.getResponse().getStatus());
        };
    }

    private Response plain(int status) {
        return status < 400 ? Response.status(status).build() : answer(status, "http-" + status, List.of());
    }

    @ServerExceptionMapper
    Response of(UnauthorizedException e) {
        return unauthorized();
    }

    @ServerExceptionMapper
    Response of(AuthenticationFailedException e) {
        return unauthorized();
    }

    private Response unauthorized() {
        return Response.fromResponse(answer(401, "unauthorized", List.of()))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response of(ForbiddenException e) {
        return answer(403, "forbidden", List.of());
    }

    @ServerExceptionMapper
    Response of(OptimisticLockException e) {
        return of(Problem.Precondition.stale());
    }

    @ServerExceptionMapper
    Response of(org.hibernate.exception.ConstraintViolationException e) {
        var taken = "23505".equals(e.getSQLState()) || "23P01".equals(e.getSQLState());
        LOG.infof("constraint %s", e.getConstraintName());
        return answer(taken ? 409 : 422, taken ? "taken" : "invalid", List.of());
    }

    /** A value that fits its type but no column: out of range, or no text. */
    @ServerExceptionMapper
    Response of(DataException e) {
        LOG.infof("data %s", e.getSQLState());
        return answer(422, "invalid", List.of());
    }

    @ServerExceptionMapper
    Response of(JDBCConnectionException e) {
        return answer(503, "busy", List.of());
    }

    @ServerExceptionMapper
    Response any(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case org.hibernate.exception.ConstraintViolationException c -> {
                    return of(c);
                }
                case DataException c -> {
                    return of(c);
                }
                case OptimisticLockException c -> {
                    return of(c);
                }
                case Problem c -> {
                    return of(c);
                }
                case SQLTransientException c -> {
                    return answer(503, "busy", List.of());
                }
                default -> {}
            }
        }
        var trace = UUID.randomUUID();
        LOG.errorf(Wordless.of(e), "unexpected %s", trace);
        return answer(500, "unexpected", List.of(), trace);
    }

    /** {@code create.body.title} is our business, {@code /title} is the caller's. */
    private static FieldError field(ConstraintViolation<?> violation) {
        var steps = violation.getPropertyPath().toString().split("\\.", 3);
        var pointer = "/"
                + steps[steps.length - 1].replace('.', '/').replace("[", "/").replace("]", "");
        var rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new FieldError(pointer, "rule." + rule);
    }

    private static String pointer(JsonMappingException e) {
        var pointer = new StringBuilder();
        e.getPath()
                .forEach(step -> pointer.append('/')
                        .append(step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName()));
        return pointer.toString();
    }

    private Response answer(int status, String code, List<FieldError> errors, Object... arguments) {
        var body = ProblemAnswer.body(
                ProblemTexts.of(headers), status, code, uri.getRequestUri().getPath(), errors, arguments);
        return Response.status(status)
                .type(ProblemAnswer.MEDIA_TYPE)
                .entity(body)
                .build();
    }
}
