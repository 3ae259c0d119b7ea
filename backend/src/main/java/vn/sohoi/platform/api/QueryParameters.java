package vn.sohoi.platform.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * An unknown query parameter, or a value that is none of its type, is a 400 and never ignored: a typing mistake must
 * not widen a list (API rule 6). JAX-RS would answer 404 to a bad number and take {@code dryRun=yes} for false.
 */
class QueryParameters {

    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var types = known.computeIfAbsent(resource.getResourceMethod(), QueryParameters::of);
        request.getUriInfo()
                .getPathParameters()
                .values()
                .forEach(values -> values.forEach(value -> {
                    if (value.indexOf('\0') >= 0) {
                        throw new jakarta.ws.rs.NotFoundException();
                    }
                }));
        request.getUriInfo().getQueryParameters().forEach((name, values) -> check(name, values, types.get(name)));
    }

    private static void check(String name, List<String> values, Class<?> type) {
        if (type == null) {
            throw new BadParameter(name, "unknown-parameter");
        }
        if (values.size() > 1 && !Collection.class.isAssignableFrom(type)) {
            throw new BadParameter(name, "repeated-parameter");
        }
        values.forEach(value -> {
            if (!QueryValue.fits(value, type)) {
                throw new BadParameter(name, "wrong-value");
            }
        });
    }

    private static Map<String, Class<?>> of(Method method) {
        var types = new HashMap<String, Class<?>>();
        Arrays.stream(method.getParameters()).forEach(parameter -> {
            add(types, parameter, parameter.getName(), parameter.getType());
            if (parameter.getType().isRecord()) {
                Arrays.stream(parameter.getType().getDeclaredFields())
                        .forEach(field -> add(types, field, field.getName(), field.getType()));
            }
        });
        return types;
    }

    private static void add(Map<String, Class<?>> types, AnnotatedElement element, String name, Class<?> type) {
        var query = element.getAnnotation(RestQuery.class);
        if (query != null) {
            types.put(query.value().isEmpty() ? name : query.value(), type);
        }
    }

    /** Answered by {@link ProblemMapper} as a 400 that names the parameter. */
    static final class BadParameter extends RuntimeException {
        private final String name;
        private final String code;

        BadParameter(String name, String code) {
            super(name);
            this.name = name;
            this.code = code;
        }

        String name() {
            return name;
        }

        String code() {
            return code;
        }
    }
}
