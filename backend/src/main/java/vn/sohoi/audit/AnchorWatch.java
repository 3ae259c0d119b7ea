package vn.sohoi.audit;

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

/** Keeps the head of the chain when the service starts, seconds after every commit, and when it stops. */
@ApplicationScoped
class AnchorWatch {

    private static final Logger LOG = Logger.getLogger("vn.sohoi.audit");

    private final Anchors anchors;
    private final Duration every;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("audit-anchor").factory());

    AnchorWatch(Anchors anchors, @ConfigProperty(name = "sohoi.audit.anchor-every") Duration every) {
        this.anchors = anchors;
        this.every = every;
    }

    void begin(@Observes StartupEvent started) {
        watch.scheduleWithFixedDelay(this::keep, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent stopped) {
        watch.shutdown();
        keep();
    }

    /** A head that cannot be kept now is kept the next time; the work of the house does not wait for it. */
    private void keep() {
        try {
            if (!QuarkusTransaction.requiringNew().call(anchors::keep)) {
                LOG.error(
                        "the audit no longer has the head that was kept; no other head is kept until this is looked into");
            }
        } catch (RuntimeException e) {
            LOG.warnf("the head of the audit was not kept: %s", e.getClass().getName());
        }
    }
}
