package vn.sohoi.platform.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Applies the periods by itself, again and again; several instances do no harm to each other. */
@ApplicationScoped
class RetentionWatch {

    private static final Logger LOG = Logger.getLogger("vn.sohoi.retention");

    private final Retention retention;
    private final Duration every;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("retention").factory());

    RetentionWatch(Retention retention, @ConfigProperty(name = "sohoi.retention.every") Duration every) {
        this.retention = retention;
        this.every = every;
    }

    void begin(@Observes StartupEvent started) {
        watch.scheduleWithFixedDelay(this::apply, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent stopped) {
        watch.shutdown();
    }

    private void apply() {
        try {
            QuarkusTransaction.requiringNew().run(() -> retention.apply(null));
        } catch (RuntimeException e) {
            LOG.warnf("retention was not applied: %s", e.getClass().getName());
        }
    }
}
