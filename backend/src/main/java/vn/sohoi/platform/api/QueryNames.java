package vn.sohoi.platform.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** An unknown query parameter is a 400, never ignored: a typing mistake must not widen a list (API rule 6). */
class QueryNames {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var names = known.computeIfAbsent(resource.getResourceMethod(), QueryNames::of);
        request.getUriInfo().getQueryParameters().keySet().forEach(name -> {
            if (!names.contains(name)) {
                throw new UnknownParameter(name);
            }
        });
    }

    private static Set<String> of(Method method) {
        var names = new HashSet<String>();
        Arrays.stream(method.getParameters()).forEach(parameter -> {
            add(names, parameter, parameter.getName());
            if (parameter.getType().isRecord()) {
                Arrays.stream(parameter.getType().getDeclaredFields())
                        .forEach(field -> add(names, field, field.getName()));
            }
        });
        return names;
    }

    private static void add(Set<String> names, AnnotatedElement element, String name) {
        var query = element.getAnnotation(RestQuery.class);
        if (query != null) {
            names.add(query.value().isEmpty() ? name : query.value());
        }
    }

    /** Answered by {@link ProblemMapper} as a 400 that names the parameter. */
    static final class UnknownParameter extends RuntimeException {
        private final String name;

        UnknownParameter(String name) {
            super(name);
            this.name = name;
        }

        String name() {
            return name;
        }
    }
}
