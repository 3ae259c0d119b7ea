package vn.sohoi.org;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** A reorganisation may be applied before its day; when the day comes, access follows it within five minutes. */
@ApplicationScoped
class PlacesOfToday {

    private static final Logger LOG = Logger.getLogger(PlacesOfToday.class);

    private final Places places;
    private final ScheduledExecutorService executor;

    PlacesOfToday(Places places, ScheduledExecutorService executor) {
        this.places = places;
        this.executor = executor;
    }

    void begin(@Observes StartupEvent started) {
        executor.scheduleWithFixedDelay(this::settle, 0, 5, TimeUnit.MINUTES);
    }

    private void settle() {
        try {
            var moved = QuarkusTransaction.requiringNew().call(places::settle);
            if (moved > 0) {
                LOG.infof("%d units stand elsewhere from today", moved);
            }
        } catch (RuntimeException e) {
            LOG.warn("where units stand today could not be settled; tried again in five minutes", e);
        }
    }
}
