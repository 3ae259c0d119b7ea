package vn.sohoi.audit;

import static java.util.stream.Collectors.joining;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Actor.Grant;
import vn.sohoi.platform.security.CurrentActor;

/** Tells from where an event came. Address and agent stand here and nowhere else: no log has them. */
@ApplicationScoped
class Origins {

    private static final int LONGEST = 300;

    private final CurrentVertxRequest request;
    private final CurrentActor current;
    private final EntityManager database;

    Origins(CurrentVertxRequest request, CurrentActor current, EntityManager database) {
        this.request = request;
        this.current = current;
        this.database = database;
    }

    Origin of(DomainEvent event) {
        if (!current.inRequest() || request.getCurrent() == null) {
            return new Origin(null, null, event.unit(), null, null, null);
        }
        var actor = current.get();
        var http = request.getCurrent().request();
        return new Origin(
                actor.name(),
                actor.grants().stream()
                        .map(grant -> grant.role().name())
                        .distinct()
                        .sorted()
                        .collect(joining(" ")),
                event.unit() == null ? unit(common(actor)) : event.unit(),
                http.remoteAddress() == null ? null : http.remoteAddress().hostAddress(),
                cut(http.getHeader("User-Agent")),
                cut(http.getHeader("Idempotency-Key")));
    }

    /** The unit the actor acts for; of several the one above them all, so that no stranger above one reads it. */
    static String common(Actor actor) {
        return actor.grants().stream()
                .map(Grant::unitPath)
                .reduce(Origins::shared)
                .orElse("/");
    }

    private static String shared(String one, String other) {
        var path = one;
        while (!other.startsWith(path)) {
            path = path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
        }
        return path;
    }

    private UUID unit(String path) {
        return database.createQuery("select u.id from OrgUnit u where u.path = :path", UUID.class)
                .setParameter("path", path)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
