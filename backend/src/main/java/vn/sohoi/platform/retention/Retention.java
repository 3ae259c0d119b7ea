package vn.sohoi.platform.retention;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.retention.RetentionView.Kind;

/** Lets go of everything whose time is over; the caller's transaction. */
@ApplicationScoped
class Retention {

    private final EntityManager database;
    private final List<Retained> kinds;
    private final Event<DomainEvent> events;
    private final Clock clock;

    Retention(EntityManager database, @All List<Retained> kinds, Event<DomainEvent> events, Clock clock) {
        this.database = database;
        this.kinds = kinds;
        this.events = events;
        this.clock = clock;
    }

    List<RetentionRule> rules() {
        return database.createQuery("from RetentionRule r order by r.kind", RetentionRule.class)
                .getResultList();
    }

    RetentionView apply(UUID actor) {
        return new RetentionView(
                rules().stream().map(rule -> Kind.of(rule, letGo(rule, actor))).toList());
    }

    private int letGo(RetentionRule rule, UUID actor) {
        var now = clock.instant();
        var count = kinds.stream()
                .filter(kind -> kind.kind().equals(rule.kind()))
                .mapToInt(kind -> kind.letGo(rule.limit(now), now))
                .sum();
        if (count > 0) {
            var subject = UUID.nameUUIDFromBytes(rule.kind().getBytes(StandardCharsets.UTF_8));
            events.fire(new RetentionEvent(subject, actor, now, rule.kind(), count));
        }
        return count;
    }
}
