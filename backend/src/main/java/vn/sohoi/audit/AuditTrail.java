package vn.sohoi.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import vn.sohoi.platform.events.DomainEvent;

/**
 * Hears every event and writes it down in the transaction of the change: neither can be committed without the other.
 * Features do not know that this exists.
 */
@ApplicationScoped
class AuditTrail {

    private final EntityManager database;
    private final ObjectMapper json;
    private final Origins origins;

    AuditTrail(EntityManager database, ObjectMapper json, Origins origins) {
        this.database = database;
        this.json = json;
        this.origins = origins;
    }

    void write(@Observes DomainEvent event) throws JsonProcessingException {
        database.persist(
                new AuditEntry(event, kind(event.getClass()), json.writeValueAsString(event), origins.of(event)));
    }

    /** {@code PlanEvent.Moved}: the name the code has for it, without the package. */
    static String kind(Class<?> event) {
        var around = event.getEnclosingClass();
        return around == null ? event.getSimpleName() : kind(around) + "." + event.getSimpleName();
    }
}
