package vn.sohoi.platform.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import vn.sohoi.platform.retention.Retained;

/** Stored answers are forgotten when nobody repeats a request any more (API rule 4). */
@ApplicationScoped
class IdempotencyKeys implements Retained {

    private final EntityManager database;

    IdempotencyKeys(EntityManager database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "IDEMPOTENCY_KEY";
    }

    @Override
    public int letGo(Instant before, Instant now) {
        return database.createNativeQuery("delete from idempotency_key where kept_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
